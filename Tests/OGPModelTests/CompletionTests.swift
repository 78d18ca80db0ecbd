import OGPModel
import Testing

struct CompletionTests {
    @Test("only substantial and complete are high")
    func high() {
        #expect(Completion.allCases.filter(\.isHigh) == [.complete, .substantial])
    }

    @Test("withdrawn commitments and those without evidence are in no denominator and on no step")
    func assessed() {
        #expect(Completion.allCases.filter { !$0.isAssessed } == [.noEvidence, .withdrawn])
        #expect(Completion.allCases.map(\.step) == [3, 2, 1, 0, nil, nil])
        for completion in Completion.allCases { #expect(completion.isAssessed == (completion.step != nil)) }
    }
}
