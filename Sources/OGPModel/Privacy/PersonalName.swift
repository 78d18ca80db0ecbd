/// Tells what looks like the name of a person, where a record asks for a role or a pseudonym.
///
/// Two to four words, each written like a name: a capital letter followed by small ones, or an initial. A role in small letters
/// ("a teacher"), a pseudonym with a digit ("P12") or a single word is none. It is a guess that rather hides a role than shows a name.
public enum PersonalName {
    /// What stands in place of a name that is left out.
    public static let placeholder = "[name removed]"

    /// Whether a text looks like the name of a person.
    public static func isLikely(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (2...4).contains(words.count) && words.allSatisfy(isNameLike) && words.contains { $0.count > 2 }
    }

    private static func isNameLike(_ word: Substring) -> Bool {
        guard let first = word.first, first.isUppercase else { return false }
        let rest = word.dropFirst()
        return rest.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "\u{2019}" || $0 == "." || $0 == "," }
    }
}
