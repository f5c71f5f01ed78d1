namespace PartyHub.Bench.Data;

/// <summary>Names of invented people and places, as long as real ones are.</summary>
internal static class Words
{
    // The commonest first; drawn with a weight that falls with the rank.
    private static readonly string[] Surnames =
    [
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
        "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕",
        "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "欧阳", "上官", "司马", "诸葛",
    ];

    private const string Given =
        "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国志文海东红梅春生荣德福永光辉庆云龙凤新民学忠义成立安康宁波峰鹏飞" +
        "婷雪慧琳佳欣怡子轩浩宇晨阳博雅思远俊豪嘉琪梦瑶晓燕丹薇颖倩莉萍素珍淑贤金水木森林山川河江湖田石玉清正直诚信和谐友善";

    private const string PlaceFirst = "东西南北上下大小新老长平安永和清白青红金银石沙柳杨桃李梅松竹龙凤虎马牛羊双三五七八九十高前后中官王张刘陈赵周孙胡";

    private const string PlaceSecond = "山河水泉沟湾坡岭峰塘桥店庄屯营寨堡集镇坪川原林园田井湖滩口关城台阁寺庙楼坊街巷埠头里家港洲岗洼峪崖";

    public static string PersonName(Random random)
    {
        // Squaring the draw favours the front of the list: about a tenth for each of the first three surnames.
        var draw = random.NextDouble();
        var surname = Surnames[(int)(draw * draw * Surnames.Length)];
        var first = Given[random.Next(Given.Length)];
        return random.Next(100) < 22 ? surname + first : string.Concat(surname, first.ToString(), Given[random.Next(Given.Length)].ToString());
    }

    public static string PlaceName(Random random) => string.Create(2, random, static (name, random) =>
    {
        name[0] = PlaceFirst[random.Next(PlaceFirst.Length)];
        name[1] = PlaceSecond[random.Next(PlaceSecond.Length)];
    });
}
