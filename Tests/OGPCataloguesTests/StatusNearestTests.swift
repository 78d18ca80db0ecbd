import OGPModel
import Testing

@testable import OGPCatalogues

struct StatusNearestTests {
    @Test(
        "a word with a slip finds the term it is near to, with the number of letters between",
        arguments: [
            ("Complted", "Completed", 1), ("Substancial progress", "Substantial progress", 1),
            ("In progres", "In Progress", 1),
            ("Not startd", "Not Started", 1), ("Progrés limite", "Progrès limité", 0), ("Iniciadoo", "Iniciado", 1),
            ("Виконана частково", "Виконано частково", 1), ("Behind shedule", "Behind schedule", 1),
        ])
    func near(text: String, term: String, distance: Int) throws {
        let neighbour = try #require(BundledStatusWords.words.nearest(to: text))
        #expect(neighbour.term == term && neighbour.distance == distance)
        #expect(neighbour.reading == BundledStatusWords.reading(term))
    }

    @Test(
        "nothing is near to other words, numbers, blanks, short codes and sentences, or across a negation",
        arguments: [
            "Ministry of Health", "", "42", "X1", "ab", "banana", "uncompleted work", "non complète ment", "Nompleted",
            "The ministry published the first version of the portal in June and goes on with it",
        ])
    func far(text: String) {
        #expect(BundledStatusWords.words.nearest(to: text) == nil)
    }
}
