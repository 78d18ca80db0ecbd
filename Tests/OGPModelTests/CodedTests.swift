import OGPModel
import Testing

struct CodedTests {
    private static let all: [Coded<Int>] = [
        .coded(7), .notReviewed, .notCollected, .notApplicable, .blank, .unrecognised("Mostly"),
    ]

    @Test("a value is either real or missing in one way, never both")
    func exclusive() {
        #expect(Self.all.map(\.value) == [7, nil, nil, nil, nil, nil])
        #expect(Self.all.map(\.isCoded) == [true, false, false, false, false, false])
        #expect(Self.all.map(\.missing) == [nil] + Missing.allCases.map { $0 })
    }

    @Test("mapping changes a real value and keeps every kind of missing, with its words")
    func map() {
        #expect(Coded.coded(7).map { $0 + 1 } == .coded(8))
        for value in Self.all.dropFirst() { #expect(value.map { $0 + 1 } == value) }
    }

    @Test("a kind of missing can be made by name, and only a strange word keeps its text", arguments: Missing.allCases)
    func absent(kind: Missing) {
        let value = Coded<Int>.absent(kind, text: "Mostly")
        #expect(value.missing == kind)
        #expect(value == (kind == .unrecognised ? .unrecognised("Mostly") : .absent(kind)))
    }

    @Test(
        "the label is the canonical one or one of the five names of missing",
        arguments: [
            (Coded<Completion>.coded(.notStarted), "notStarted"), (.notReviewed, "notReviewed"),
            (.notCollected, "notCollected"), (.notApplicable, "notApplicable"), (.blank, "blank"),
            (.unrecognised("Mostly"), "unrecognised"),
        ])
    func label(value: Coded<Completion>, label: String) {
        #expect(value.label == label)
    }
}
