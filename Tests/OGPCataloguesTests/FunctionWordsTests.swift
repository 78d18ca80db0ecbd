import OGPCatalogues
import Testing

struct FunctionWordsTests {
    private let words: FunctionWords

    init() throws { words = try FunctionWords.bundled() }

    @Test(
        "the language of a sentence is told by its small words",
        arguments: [
            ("en", "The ministry will publish the register of permits for the public and report on it to parliament."),
            (
                "es",
                "El ministerio publicará el registro de los permisos en el portal y lo pondrá a disposición del público."
            ),
            (
                "fr",
                "Le ministère va publier le registre des permis dans les six mois et le mettre en ligne pour les citoyens."
            ),
            (
                "pt",
                "O ministério publicará o registo das licenças no portal e dará acesso aos cidadãos do país em 2020."
            ),
        ])
    func languages(code: String, text: String) {
        #expect(words.language(of: text)?.code == code)
    }

    @Test("case and accents do not matter")
    func folding() {
        #expect(words.language(of: "THE OF AND TO IN")?.code == "en")
        #expect(words.language(of: "mas mas mas mas mas sus sus")?.code == "es")
    }

    @Test(
        "nothing is said of a text that is short, mixed or in another language",
        arguments: [
            "", "Open data portal", "the of and to", "de la de la de la de la",
            "the of and to in el los las y del", "Министерство опубликует реестр разрешений на портале в течение года",
        ])
    func silence(text: String) {
        #expect(words.language(of: text) == nil)
    }

    @Test("four languages are known, each by twenty words of its own list")
    func data() {
        #expect(words.languages.map(\.code) == ["en", "es", "fr", "pt"])
        #expect(words.languages.map(\.name) == ["English", "Spanish", "French", "Portuguese"])
        #expect(FunctionWords.fewestWords == 5)
    }

    @Test("a mistake in a data file is named with its place")
    func mistake() {
        #expect {
            _ = try FunctionWords(
                json:
                    "{\"schema\": \"ogp-function-words/1\", \"languages\": [{\"code\": \"en\", \"words\": [\"the\"]}]}",
                file: "words.json")
        } throws: { error in
            (error as? CatalogueFailure)?.key == "languages[0].name"
        }
    }
}
