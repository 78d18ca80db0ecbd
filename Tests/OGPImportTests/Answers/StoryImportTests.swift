import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import Testing

struct StoryImportTests {
    private static func read(_ row: String) throws -> StorySource {
        let header = StoryImport.columns.joined(separator: ",") + "\n"
        let genes = try #require(try ThemeCatalogue.bundled().successGenes).items
        return try StoryImport.read(
            InputFile(text: header + row + "\n", name: "stories.csv"), genes: genes, dates: .bundled())
    }

    @Test("a story keeps its genes in order, each with a reason, and who tells it")
    func story() throws {
        let genes = try #require(try ThemeCatalogue.bundled().successGenes).items
        let (first, second) = (try #require(genes.first), try #require(genes.last))
        let source = try Self.read(
            "EX0001,No rules,A law,Rules apply,\(second.id),It had allies,\(first.letter),It was theirs,,,Ana "
                + "Example,2021-05-04")
        let story = try #require(source.stories.first)
        #expect(story.genes.map(\.gene) == [second.id, first.id])
        #expect(story.genes.map(\.reason) == ["It had allies", "It was theirs"])
        #expect(story.challenge == "No rules" && story.response == "A law" && story.impact == "Rules apply")
        #expect(story.assessor == "Ana Example" && story.date == CivilDate(iso: "2021-05-04"))
        #expect(source.findings.isEmpty)
    }

    @Test(
        "what is wrong in a story is reported",
        arguments: [
            (",a,b,c,C,why,,,,,Ana Example,2021-05-04", FindingCode.storyIncomplete),
            ("EX0001,a,b,c,C,why,,,,,,2021-05-04", .storyIncomplete),
            ("EX0001,a,b,c,Luck,why,,,,,Ana Example,2021-05-04", .storyUnknownGene),
            ("EX0001,a,b,c,C,,,,,,Ana Example,2021-05-04", .storyGeneWithoutReason),
            ("EX0001,a,b,c,C,why,C,again,,,Ana Example,2021-05-04", .storyGeneTwice),
            ("EX0001,a,b,c,C,why,,,,,Ana Example,soon", .answerDate),
        ])
    func wrong(row: String, code: FindingCode) throws {
        #expect(try Self.read(row).findings.map(\.code) == [code])
    }
}
