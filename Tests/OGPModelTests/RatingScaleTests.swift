import OGPModel
import Testing

struct RatingScaleTests {
    private func labels<Scale: RatingScale>(_ scale: Scale.Type) -> [String] {
        #expect(Scale.allCases.map(\.ordinal) == Array(0..<Scale.allCases.count), "\(scale)")
        for label in Scale.allCases { #expect(Scale(rawValue: label.rawValue) == label) }
        return Scale.allCases.map(\.rawValue)
    }

    @Test("the labels are those of the outputs, and each scale's ordinals count up")
    func scales() {
        #expect(labels(Specificity.self) == ["high", "medium", "low", "none"])
        #expect(labels(PotentialImpact.self) == ["transformative", "moderate", "minor", "none", "unclear"])
        #expect(labels(PotentialForResults.self) == ["substantial", "modest", "unclear"])
        #expect(
            labels(Completion.self) == ["complete", "substantial", "limited", "notStarted", "noEvidence", "withdrawn"])
        #expect(labels(CompletionChange.self) == ["increase", "noChange", "decrease"])
        #expect(
            labels(OpennessChange.self)
                == ["outstanding", "major", "marginal", "didNotChange", "worsens", "noEarlyResults"])
        #expect(labels(EarlyResults.self) == ["significant", "moderate", "noNotableResults"])
    }

    @Test("the kinds of missing have five names, and their ordinals count up")
    func missing() {
        let names = ["notReviewed", "notCollected", "notApplicable", "blank", "unrecognised"]
        #expect(Missing.allCases.map(\.rawValue) == names)
        #expect(Missing.allCases.map(\.ordinal) == Array(0..<names.count))
    }

    @Test("only medium and high specificity convert to verifiable")
    func specificity() {
        #expect(Specificity.allCases.filter(\.isVerifiable) == [.high, .medium])
    }

    @Test("only moderate and transformative impact are at least moderate")
    func impact() {
        #expect(PotentialImpact.allCases.filter(\.isAtLeastModerate) == [.transformative, .moderate])
    }

    @Test("only major and outstanding change, and significant early results, are strong")
    func results() {
        #expect(OpennessChange.allCases.filter(\.isStrong) == [.outstanding, .major])
        #expect(EarlyResults.allCases.filter(\.isStrong) == [.significant])
    }
}
