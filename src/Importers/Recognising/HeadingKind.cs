namespace PartyHub.Importers.Recognising;

/// <summary>Headings that are recognised by a word in them rather than by the whole.</summary>
internal static class HeadingKind
{
    private static readonly string[] Private =
    [
        "婚姻", "婚否", "配偶", "子女", "健康", "病史", "疾病", "残疾", "血型", "宗教", "信仰", "密码", "口令", "qq", "微信", "msn",
        "家庭经济", "家庭收入", "经济状况", "经济来源", "月收入", "年收入", "困难", "低保", "贫困", "银行", "开户行", "工资卡", "卡号",
        "照片", "相片", "头像", "近照", "身份证扫描", "身份证复印", "身份证影像", "指纹", "人脸", "家庭成员", "家庭主要成员", "社会关系",
        "与户主关系", "户主",
    ];

    private static readonly HashSet<string> RowNumbers = ["序号", "序", "编号", "no", "no.", "行号", "顺序号", "项次", "序列", "顺号"];

    /// <summary>
    /// Data the hub must not hold of a person (Personal Information Protection Law, minimisation). A count, such as 低保户数 of a grid, is of no person.
    /// </summary>
    public static bool IsPrivate(string key) =>
        Array.Exists(Private, word => key.Contains(word, StringComparison.Ordinal))
        && !(key.EndsWith("户数", StringComparison.Ordinal) || key.EndsWith("人数", StringComparison.Ordinal) || key.EndsWith('数'));

    public static bool IsRowNumber(string key) => RowNumbers.Contains(key);
}
