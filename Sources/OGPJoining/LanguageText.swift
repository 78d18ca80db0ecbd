public import OGPModel

/// One text with the languages it is given in.
public struct LanguageText: Sendable, Hashable {
    /// Which text it is.
    public let part: TextPart
    /// Whether it is given in the source's main language.
    public let hasMain: Bool
    /// The other languages it is given in, in the order of the source.
    public let languages: [String]

    /// A text; `nil` where it is given in no language.
    init?(_ part: TextPart, hasMain: Bool, in translations: [PlanText]) {
        let languages = translations.filter { $0.part == part && !$0.text.isEmpty && !$0.language.isEmpty }
            .map(\.language)
        guard hasMain || !languages.isEmpty else { return nil }
        self.part = part
        self.hasMain = hasMain
        self.languages = languages
    }
}

extension Milestone {
    /// Its texts with their languages.
    public var languageTexts: [LanguageText] {
        [
            LanguageText(.title, hasMain: !title.isEmpty, in: translations),
            LanguageText(.text, hasMain: !text.isEmpty, in: translations),
            LanguageText(.output, hasMain: !output.isEmpty, in: translations),
            LanguageText(.deadline, hasMain: !end.text.isEmpty, in: translations),
        ].compactMap { $0 }
    }
}

extension Assessment {
    /// Its texts with their languages.
    public var languageTexts: [LanguageText] {
        [
            LanguageText(.text, hasMain: !text.isEmpty, in: translations),
            LanguageText(.challenges, hasMain: !challenges.isEmpty, in: translations),
            LanguageText(.evidence, hasMain: !evidence.isEmpty, in: translations),
        ].compactMap { $0 }
    }
}
