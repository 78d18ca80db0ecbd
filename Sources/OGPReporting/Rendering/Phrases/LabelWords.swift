/// Turns the labels of the outputs, such as `notStarted`, into words for people.
enum LabelWords {
    /// The words of a label.
    static func words(_ label: String) -> String {
        switch label {
        case "notReviewed": "not yet reviewed"
        case "notCollected": "not collected"
        case "notApplicable": "not applicable"
        case "unrecognised": "not understood"
        case "noEvidence": "no evidence available"
        case "notComplete": "not complete, how far is not stated"
        case "endedUnknown": "ended, outcome not stated"
        case "noEarlyResults": "no early results to report yet"
        default: split(label)
        }
    }

    /// The words with a capital at the start.
    static func title(_ label: String) -> String { capitalised(words(label)) }

    /// A text with a capital at the start.
    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// A text that goes on in a sentence: its first letter small, unless the word is an abbreviation.
    static func continued(_ text: String) -> String {
        let isAbbreviation = text.dropFirst().first?.isUppercase ?? false
        return isAbbreviation ? text : text.prefix(1).lowercased() + text.dropFirst()
    }

    /// `didNotChange` as "did not change".
    private static func split(_ label: String) -> String {
        if label.utf8.allSatisfy({ !(0x41...0x5A).contains($0) }) { return label }
        var words = ""
        for character in label {
            if character.isUppercase, !words.isEmpty { words += " " }
            words += character.lowercased()
        }
        return words
    }
}
