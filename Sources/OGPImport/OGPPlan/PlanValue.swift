import Findings

/// One value of an item as a plan file states it.
struct PlanValue {
    /// The text, with escapes resolved and white space at the edges taken off where the file does not keep it.
    var text: String
    /// The language of a translation; empty for the main language.
    var language = ""
    /// The marks beside it.
    var marks: [String: String] = [:]
    /// Where it stands; that of its item where nobody asks for more.
    var position: SourcePosition
    /// Its place among the values of the item.
    var place = 0
    /// Whether an escape in it means nothing.
    var hasBadEscape = false

    /// Whether it says that there is no value, where one would be taken from elsewhere.
    var isNone: Bool { marks["none"] == "true" }

    /// Whether a text stands there; the escape of an empty text is one.
    var isStated: Bool { !text.isEmpty || marks["escaped"] == "true" }

    /// Resolves what a form writes with escapes.
    mutating func unescape() {
        guard marks["escaped"] == "true" else { return }
        if let plain = PlanEscape.plain(text) { text = plain } else { hasBadEscape = true }
    }
}
