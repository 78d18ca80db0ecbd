import OGPCatalogues
import OGPReporting
import Testing

struct FillInFormTests {
    @Test("a form has a row for each question or group, and every row has every cell", arguments: FillInForm.allCases)
    func rows(form: FillInForm) throws {
        let forms = try AdvocacyForms.bundled()
        let text = form.csv(forms).buffer.text
        let lines = text.split(separator: "\n")
        let expected = [FillInForm.stories: 1, .checklist: 1 + forms.checklist.count, .stakeholderMap: 6]
        #expect(lines.count == expected[form])
    }

    @Test("the checklist asks in the language asked for, else in English")
    func language() throws {
        let text = FillInForm.checklist.csv(try .bundled(), language: "es").buffer.text
        #expect(text.contains("¿Qué leyes, decretos y licencias"))
        #expect(text.contains("Who is not online"))
    }

    @Test("the checklist says with every question that it is this project's own, and whose idea it follows")
    func askedBy() throws {
        let forms = try AdvocacyForms.bundled()
        let lines = FillInForm.checklist.csv(forms).buffer.text.split(separator: "\n")
        #expect(lines.first == "part,question,asks,asked by,answer,source,answered by,date")
        let signed = lines.count { $0.contains("this project; the idea of a checklist is that of") }
        #expect(signed == forms.checklist.count)
    }

    @Test("the form of stories names the ten genes and asks for no number")
    func stories() throws {
        let text = FillInForm.stories.markdown(try .bundled(), genes: try ThemeCatalogue.bundled().successGenes)
        let genes = try #require(try ThemeCatalogue.bundled().successGenes)
        #expect(genes.items.count == 10)
        for gene in genes.items { #expect(text.contains("\(gene.letter) \(gene.name)"), "\(gene.name)") }
        #expect(!FillInForm.stories.csv(try .bundled()).buffer.text.contains("score"))
    }
}
