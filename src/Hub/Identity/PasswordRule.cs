using System.Text;
using PartyHub.Model;

namespace PartyHub.Hub.Identity;

/// <summary>Which passwords are refused: short ones, and those that are one of the first guesses however long they are.</summary>
internal static class PasswordRule
{
    public const int MinLength = 12;

    /// <summary>Hashing reads the whole of it.</summary>
    public const int MaxLength = 256;

    /// <summary>What leaked lists are made of; removed from a password before what is left is measured.</summary>
    private static readonly string[] Guesses =
    [
        "password", "passw0rd", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "zxcvbnm", "1qaz2wsx", "iloveyou", "welcome", "letmein", "changeme",
        "administrator", "admin", "root", "test", "demo", "partyhub", "dangjian", "dangyuan", "dangzhibu", "zhongguo", "woaini", "5201314", "1314520",
    ];

    /// <exception cref="Refusal">PASSWORD_WEAK.</exception>
    public static void Require(string password, string accountName)
    {
        if (password.Length < MinLength) throw Weak($"只有 {password.Length} 个字符", $"has {password.Length} characters");
        if (password.Length > MaxLength) throw Weak($"超过 {MaxLength} 个字符", $"has more than {MaxLength} characters");
        var rest = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        foreach (var guess in (string[])[accountName.ToLowerInvariant(), .. Guesses])
            if (guess.Length >= 4) rest = rest.Replace(guess, "", StringComparison.Ordinal);
        if (Surprises(rest) < 6) throw Weak("由常见词、账号名或连续、重复的字符组成", "is made of common words, the account's name, or runs of characters");
    }

    /// <summary>Characters that neither repeat nor continue the one before.</summary>
    private static int Surprises(string text)
    {
        var count = 0;
        for (var index = 0; index < text.Length; index++)
            if (index == 0 || Math.Abs(text[index] - text[index - 1]) > 1) count++;
        return count;
    }

    private static Refusal Weak(string chinese, string english) => new(
        "PASSWORD_WEAK",
        $"密码{chinese}。请使用至少 {MinLength} 个字符的短语,不含账号名和常见词。 · The password {english}. Use a phrase of at least {MinLength} characters without the account's name and common words.");
}
