import OGPModel

/// A text of the tracker in its two languages.
struct CanadaText {
    let english: String
    let french: String
    /// Whether it is the label behind a code, whose language nothing says.
    var isLabel = false

    init(_ row: CanadaRow, _ english: CanadaField, _ french: CanadaField) {
        self.english = row[english]
        self.french = row[french]
    }

    init(english: String, french: String) {
        self.english = english
        self.french = french
    }

    /// The text that stands in the model's own field: the English one, where there is none the French one.
    var main: String { english.isEmpty ? french : english }

    /// The French text, where it stands beside an English one.
    func translation(_ part: TextPart) -> [PlanText] {
        english.isEmpty || french.isEmpty ? [] : [PlanText(part, language: "fr", text: french)]
    }

    /// Whether it stands in one language only.
    var isInOneLanguage: Bool { english.isEmpty != french.isEmpty }

    /// Whether it stands in neither.
    var isEmpty: Bool { english.isEmpty && french.isEmpty }

    /// Whether nothing is reported: every language that says anything says `NIL` or `NUL`.
    var saysNothing: Bool {
        let texts = [english, french].filter { !$0.isEmpty }
        return !texts.isEmpty && texts.allSatisfy(Self.isNothing)
    }

    /// Whether one language says `NIL` or `NUL` and the other something else.
    var contradictsItself: Bool { !saysNothing && (Self.isNothing(english) || Self.isNothing(french)) }

    /// Whether a text is the tracker's word for nothing, as a bullet or by itself.
    static func isNothing(_ text: String) -> Bool { ["nil", "nul"].contains(FoldedText(text).text) }

    /// Whether two texts differ in more than the form of apostrophes and white space.
    static func differ(_ one: String, _ other: String) -> Bool { one != other && cosmetic(one) != cosmetic(other) }

    private static func cosmetic(_ text: String) -> String {
        text.replacing("\u{2019}", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
