using PartyHub.Model.Imports;

namespace PartyHub.Importers;

/// <content>What a single cell can say.</content>
public static partial class IssueCode
{
    public const string ErrorValue = "ERROR_VALUE";
    public const string ValueUnknown = "VALUE_UNKNOWN";
    public const string TextTooLong = "TEXT_TOO_LONG";
    public const string VariantCharacter = "VARIANT_CHARACTER";
    public const string NotYesOrNo = "NOT_YES_OR_NO";
    public const string NotANumber = "NOT_A_NUMBER";
    public const string NumberOutOfRange = "NUMBER_OUT_OF_RANGE";
    public const string NumberNotWhole = "NUMBER_NOT_WHOLE";
    public const string UnitConverted = "UNIT_CONVERTED";
    public const string Approximate = "APPROXIMATE";
    public const string CodeUnknown = "CODE_UNKNOWN";
    public const string CodePadded = "CODE_PADDED";
    public const string CodePrecisionLost = "CODE_PRECISION_LOST";
    public const string SexCodeUnsure = "SEX_CODE_UNSURE";
    public const string SexFromIdNumber = "SEX_FROM_ID_NUMBER";
    public const string StageCodeUnsure = "STAGE_CODE_UNSURE";
    public const string EthnicityOther = "ETHNICITY_OTHER";
    public const string EducationCodeUnsure = "EDUCATION_CODE_UNSURE";
    public const string EducationCodeOld = "EDUCATION_CODE_OLD";
    public const string PartySchoolEducation = "PARTY_SCHOOL_EDUCATION";
    public const string TwoDigitYear = "TWO_DIGIT_YEAR";
    public const string ExcelSerial = "EXCEL_SERIAL";
    public const string AmbiguousMonth = "AMBIGUOUS_MONTH";
    public const string MonthFromColumn = "MONTH_FROM_COLUMN";
    public const string AmbiguousDate = "AMBIGUOUS_DATE";
    public const string InvalidDate = "INVALID_DATE";
    public const string ZeroDate = "ZERO_DATE";
    public const string VagueDate = "VAGUE_DATE";
    public const string FutureDate = "FUTURE_DATE";
    public const string PlannedDate = "PLANNED_DATE";
    public const string DateYearOnly = "DATE_YEAR_ONLY";
    public const string DateNeedsDay = "DATE_NEEDS_DAY";
    public const string DateTooEarly = "DATE_TOO_EARLY";
    public const string DateRange = "DATE_RANGE";
    public const string RepublicYear = "REPUBLIC_YEAR";
    public const string IdCleaned = "ID_CLEANED";
    public const string IdUpgradedFrom15 = "ID_UPGRADED_FROM_15";
    public const string IdChecksum = "ID_CHECKSUM";
    public const string IdBirthDate = "ID_BIRTHDATE";
    public const string IdScientific = "ID_SCIENTIFIC";
    public const string IdPrecisionLost = "ID_PRECISION_LOST";
    public const string IdLength = "ID_LENGTH";
    public const string IdCharacters = "ID_CHARACTERS";
    public const string NameInvalid = "NAME_INVALID";
    public const string NameSuffixRemoved = "NAME_SUFFIX_REMOVED";
    public const string NamePrivateUse = "NAME_PRIVATE_USE";
    public const string NameLatin = "NAME_LATIN";
    public const string NameShort = "NAME_SHORT";
    public const string PhoneInvalid = "PHONE_INVALID";
    public const string PhoneNoAreaCode = "PHONE_NO_AREA_CODE";
    public const string PhoneSeveral = "PHONE_SEVERAL";
    public const string CreditCodeInvalid = "CREDIT_CODE_INVALID";
    public const string CreditCodeOld = "CREDIT_CODE_OLD";
    public const string CreditCodeKind = "CREDIT_CODE_KIND";
    public const string RegionCodeLength = "REGION_CODE_LENGTH";
    public const string CoordinateInvalid = "COORDINATE_INVALID";
    public const string CopiedFromAbove = "COPIED_FROM_ABOVE";

    internal static IReadOnlyList<IssueDefinition> Cells { get; } =
    [
        new(ErrorValue, IssueSeverity.FieldError,
            "单元格是错误值 {0}", "The cell is the error value {0}",
            "在原表中改正公式或填入数值", "Correct the formula or type the value"),
        new(ValueUnknown, IssueSeverity.Notice,
            "“{0}”按未填处理", "\"{0}\" is taken as not stated",
            "知道时补填", "Fill it in when it is known"),
        new(TextTooLong, IssueSeverity.FieldError,
            "文字有 {0} 个字符，最多 {1} 个", "The text has {0} characters; at most {1} fit",
            "缩短后重新导入", "Shorten it and import again"),
        new(VariantCharacter, IssueSeverity.Notice,
            "含繁体或自造字“{0}”，按原样保存", "Holds the traditional or private-use character \"{0}\"; kept as it is",
            "如属误用，改为规范字", "Replace it if it is not meant"),
        new(NotYesOrNo, IssueSeverity.FieldError,
            "“{0}”不是“是”或“否”", "\"{0}\" is neither yes nor no",
            "填“是”或“否”", "Write 是 or 否"),
        new(NotANumber, IssueSeverity.FieldError,
            "“{0}”不是数", "\"{0}\" is no number",
            "填阿拉伯数字", "Write digits"),
        new(NumberOutOfRange, IssueSeverity.FieldError,
            "{0} 超出范围 {1}–{2}", "{0} is outside {1} to {2}",
            "核对数值与单位", "Check the number and its unit"),
        new(NumberNotWhole, IssueSeverity.FieldError,
            "{0} 不是整数", "{0} is no whole number",
            "填整数", "Write a whole number"),
        new(UnitConverted, IssueSeverity.Notice,
            "由{0}换算为{1}（×{2}）", "Converted from {0} to {1} (×{2})",
            "核对换算结果", "Check the converted number"),
        new(Approximate, IssueSeverity.Notice,
            "是约数，按 {0} 保存", "An approximate number, kept as {0}",
            "知道准确数时改正", "Correct it when the exact number is known"),
        new(CodeUnknown, IssueSeverity.FieldError,
            "“{0}”不在代码表中；相近的有：{1}", "\"{0}\" is not in the code list; nearest: {1}",
            "改为代码表中的名称", "Use a name of the code list"),
        new(CodePadded, IssueSeverity.Notice,
            "代码 {0} 按 {1} 理解（补足前导零）", "The code {0} is taken as {1} (leading zeros were lost)",
            "把该列设为文本格式", "Format the column as text"),
        new(CodePrecisionLost, IssueSeverity.FieldError,
            "长代码 {0} 以数字保存，末尾数位已丢失", "The long code {0} was kept as a number and lost its last digits",
            "把该列设为文本格式后重新录入", "Format the column as text and type the code again"),
        new(SexCodeUnsure, IssueSeverity.FieldError,
            "性别只写了数字 {0}，各系统含义不同，又无有效身份证号可判断", "The sex is the bare digit {0}; systems disagree on it, and there is no valid identity number to tell",
            "填“男”或“女”", "Write 男 or 女"),
        new(SexFromIdNumber, IssueSeverity.Notice,
            "性别只写了数字 {0}，按身份证号判定", "The sex is the bare digit {0}; decided by the identity number",
            "填“男”或“女”", "Write 男 or 女"),
        new(StageCodeUnsure, IssueSeverity.FieldError,
            "人员类别只写了数字 {0}，各系统含义不同", "The stage is the bare digit {0}; systems disagree on it",
            "填“正式党员”或“预备党员”", "Write 正式党员 or 预备党员"),
        new(EthnicityOther, IssueSeverity.Notice,
            "民族“{0}”不在国标 56 个民族之内，留空", "The ethnicity \"{0}\" is none of the 56 of GB/T 3304; left empty",
            "如有误请改正", "Correct it if it is a mistake"),
        new(EducationCodeUnsure, IssueSeverity.FieldError,
            "学历只写了一位数字 {0}，年报代码与国标代码不同", "The education is the single digit {0}; the yearly tables and GB/T 4658 differ",
            "填学历名称", "Write the name of the level"),
        new(EducationCodeOld, IssueSeverity.Repaired,
            "{0} 是 GB 4658-84 的旧代码，按现行代码保存", "{0} is a code of GB 4658-84; kept as the present code",
            "核对学历", "Check the level"),
        new(PartySchoolEducation, IssueSeverity.Notice,
            "“{0}”为党校学历，按同层次保存", "\"{0}\" is a level of a school of the Party; kept at that level",
            "无须处理", "Nothing to do"),
        new(TwoDigitYear, IssueSeverity.Repaired,
            "年份只有两位：“{0}”按 {1} 保存", "The year has two digits: \"{0}\" is kept as {1}",
            "核对年份", "Check the year"),
        new(ExcelSerial, IssueSeverity.Notice,
            "“{0}”是表格软件的日期序号，按 {1} 保存", "\"{0}\" is a spreadsheet's day number, kept as {1}",
            "把该列设为日期格式", "Format the column as a date"),
        new(AmbiguousMonth, IssueSeverity.FieldError,
            "数字 {0} 可能是 1 月，也可能是丢了零的 10 月", "The number {0} may be January, or October with its zero lost",
            "改为文本，如 2012-10", "Write it as text, such as 2012-10"),
        new(MonthFromColumn, IssueSeverity.Repaired,
            "数字 {0} 按 {1} 月保存：同列的月份都写两位", "The number {0} is kept as month {1}: the column writes months with two digits",
            "核对月份", "Check the month"),
        new(AmbiguousDate, IssueSeverity.FieldError,
            "“{0}”可以有几种读法", "\"{0}\" can be read in several ways",
            "改为 2012-05-30 的形式", "Write it as 2012-05-30"),
        new(InvalidDate, IssueSeverity.FieldError,
            "“{0}”不是存在的日期", "\"{0}\" is no date that exists",
            "改为存在的日期，如 2012-05-30", "Write a date that exists, such as 2012-05-30"),
        new(ZeroDate, IssueSeverity.Notice,
            "“{0}”是空日期，按未填处理", "\"{0}\" is an empty date; taken as not stated",
            "知道时补填", "Fill it in when it is known"),
        new(VagueDate, IssueSeverity.FieldError,
            "“{0}”不是确切日期（年份：{1}）", "\"{0}\" is no exact date (year: {1})",
            "填到年、月或日", "Write the year, the month or the day"),
        new(FutureDate, IssueSeverity.FieldError,
            "{0} 在今天之后", "{0} is in the future",
            "核对日期", "Check the date"),
        new(PlannedDate, IssueSeverity.Notice,
            "{0} 在今天之后，按计划日期保存", "{0} is in the future; kept as a plan",
            "核对日期", "Check the date"),
        new(DateYearOnly, IssueSeverity.Notice,
            "只有年份 {0}", "Only the year {0} is given",
            "补填月、日", "Add month and day"),
        new(DateNeedsDay, IssueSeverity.FieldError,
            "{0} 没有写到日，此项须写到日", "{0} has no day; this field needs one",
            "补填到日，如 2021-09-04", "Write the day, such as 2021-09-04"),
        new(DateTooEarly, IssueSeverity.FieldError,
            "{0} 早于 {1}", "{0} is before {1}",
            "核对日期", "Check the date"),
        new(DateRange, IssueSeverity.FieldError,
            "“{0}”里有两个日期", "\"{0}\" holds two dates",
            "只留一个日期", "Keep one date"),
        new(RepublicYear, IssueSeverity.Notice,
            "“{0}”按公历 {1} 年保存", "\"{0}\" is kept as the year {1}",
            "核对年份", "Check the year"),
        new(IdCleaned, IssueSeverity.Repaired,
            "身份证号中的空格、全角字符或符号已去除", "Blanks, full-width characters or marks were removed from the identity number",
            "核对号码", "Check the number"),
        new(IdUpgradedFrom15, IssueSeverity.Repaired,
            "15 位旧号码已升为 18 位", "The old number of 15 digits was upgraded to 18",
            "核对号码", "Check the number"),
        new(IdChecksum, IssueSeverity.FieldError,
            "身份证号校验码不符", "The check character of the identity number does not fit",
            "按身份证原件改正", "Correct it from the card"),
        new(IdBirthDate, IssueSeverity.FieldError,
            "身份证号中的出生日期不存在", "The date of birth inside the identity number does not exist",
            "按身份证原件改正", "Correct it from the card"),
        new(IdScientific, IssueSeverity.FieldError,
            "身份证号已变成科学计数法，原号码无法恢复", "The identity number has become scientific notation; it cannot be recovered",
            "把该列设为文本格式后重新录入", "Format the column as text and type it again"),
        new(IdPrecisionLost, IssueSeverity.FieldError,
            "身份证号以数字保存，末几位已丢失", "The identity number was kept as a number and lost its last digits",
            "把该列设为文本格式后重新录入", "Format the column as text and type it again"),
        new(IdLength, IssueSeverity.FieldError,
            "身份证号有 {0} 位，应为 18 位（或旧的 15 位）", "The identity number has {0} characters; 18 (or the old 15) are expected",
            "按身份证原件改正", "Correct it from the card"),
        new(IdCharacters, IssueSeverity.FieldError,
            "身份证号含有不应有的字符", "The identity number holds characters that cannot be in one",
            "按身份证原件改正", "Correct it from the card"),
        new(NameInvalid, IssueSeverity.FieldError,
            "“{0}”不是姓名", "\"{0}\" is no name of a person",
            "填姓名", "Write the name"),
        new(NameSuffixRemoved, IssueSeverity.Repaired,
            "姓名后的“{0}”已去除，按“{1}”保存", "\"{0}\" after the name was removed; kept as \"{1}\"",
            "把附注写到备注列", "Write the remark into its own column"),
        new(NamePrivateUse, IssueSeverity.Notice,
            "姓名“{0}”含自造字，换一台电脑可能显示不出", "The name \"{0}\" holds a private-use character that other computers may not show",
            "改用国标字库中的字", "Use the character of the standard"),
        new(NameLatin, IssueSeverity.Notice,
            "姓名“{0}”含字母", "The name \"{0}\" holds letters",
            "核对姓名", "Check the name"),
        new(NameShort, IssueSeverity.Notice,
            "姓名“{0}”只有一个字", "The name \"{0}\" has one character only",
            "核对姓名", "Check the name"),
        new(PhoneInvalid, IssueSeverity.FieldError,
            "不是手机号（11 位）或固定电话（区号-号码）", "Neither a mobile (11 digits) nor a landline (area code-number)",
            "改正号码", "Correct the number"),
        new(PhoneNoAreaCode, IssueSeverity.Notice,
            "固定电话没有区号", "The landline has no area code",
            "补填区号，如 0371-12345678", "Add the area code, such as 0371-12345678"),
        new(PhoneSeveral, IssueSeverity.Notice,
            "有几个号码，只保存第一个 {0}；其余：{1}", "Several numbers; only the first, {0}, is kept; the rest: {1}",
            "其余号码另列填写", "Write the others into columns of their own"),
        new(CreditCodeInvalid, IssueSeverity.FieldError,
            "“{0}”不是有效的统一社会信用代码", "\"{0}\" is no valid unified social credit code",
            "按登记证照改正", "Correct it from the certificate"),
        new(CreditCodeOld, IssueSeverity.Notice,
            "“{0}”是 9 位组织机构代码", "\"{0}\" is an organisation code of 9 characters",
            "换为 18 位统一社会信用代码", "Replace it by the code of 18 characters"),
        new(CreditCodeKind, IssueSeverity.Notice,
            "信用代码开头 {0} 不是常见的登记类别", "The credit code begins with {0}, no usual register",
            "核对代码", "Check the code"),
        new(RegionCodeLength, IssueSeverity.FieldError,
            "区划代码 {0} 的位数不对，应为 2、4、6、9 或 12 位", "The region code {0} has a wrong length; 2, 4, 6, 9 or 12 digits are expected",
            "按统计用区划代码改正", "Correct it from the list of regions"),
        new(CoordinateInvalid, IssueSeverity.FieldError,
            "“{0}”不是经纬度", "\"{0}\" is no coordinate",
            "填十进制度数，如 113.643913", "Write decimal degrees, such as 113.643913"),
        new(CopiedFromAbove, IssueSeverity.Notice,
            "“{0}”按上一行的值保存", "\"{0}\" was kept as the value of the row above",
            "核对该值", "Check the value"),
    ];
}
