import ArgumentParser
import OGPReporting

/// The language of labels.
struct LanguageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The language of labels: en, es, fr or pt. Texts of sources are not translated.", valueName: "code"),
        completion: .list(PageLanguage.allCases.map(\.rawValue)), transform: Self.language)
    var lang = PageLanguage.en

    private static func language(_ text: String) throws -> PageLanguage {
        guard let language = PageLanguage(rawValue: text.lowercased()) else {
            throw ValidationError(
                "--lang \(text) is not one of \(PageLanguage.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return language
    }
}
