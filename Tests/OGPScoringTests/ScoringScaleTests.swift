import OGPModel
import OGPScoring
import Testing

struct ScoringScaleTests {
    private func labels<Scale: RatingScale>(_ scale: Scale.Type) -> [String] {
        #expect(Scale.allCases.map(\.ordinal) == Array(0..<Scale.allCases.count), "\(scale)")
        for label in Scale.allCases { #expect(Scale(rawValue: label.rawValue) == label) }
        return Scale.allCases.map(\.rawValue)
    }

    @Test("the labels of the method are those of the outputs, distinct and in the order of their ordinals")
    func scales() {
        #expect(
            labels(BindingConstraint.self) == [
                "verifiability", "relevance", "ambition", "completion", "starred", "undetermined", "notReviewed",
                "notApplicable",
            ])
        #expect(
            labels(ReportedStatus.self) == [
                "complete", "substantial", "limited", "notStarted", "inProgress", "notComplete", "onHold",
                "endedUnknown",
                "withdrawn", "noEvidence",
            ])
        let results = labels(ResultsLabel.self)
        #expect(results == OpennessChange.allCases.map(\.rawValue) + EarlyResults.allCases.map(\.rawValue))
        #expect(Set(results).count == results.count)
        #expect(ResultsLabel(rawValue: "enormous") == nil)
        #expect(StarFormula.allCases.map(\.rawValue) == ["preJune2014", "2015", "midTerm", "endOfTerm"])
    }

    @Test("every completion that the IRM codes is also a reported status of the same name")
    func reported() {
        #expect(Completion.allCases.map { ReportedStatus($0).rawValue } == Completion.allCases.map(\.rawValue))
    }

    @Test("the standings of a milestone have the words of the export")
    func standings() {
        let standings: [MilestoneStanding] = [
            .overdue, .possiblyOverdue, .done(wasDue: true), .done(wasDue: false), .notDue, .notDeterminable,
            .noDueDate,
            .unknownDeadline,
        ]
        #expect(
            standings.map(\.label) == [
                "certain", "possible", "no", "no", "notDue", "notDeterminable", "noDueDate", "unknownDeadline",
            ])
    }

    @Test("the method names itself with a semantic version")
    func method() {
        #expect(Method.irm.id == "ogp-irm")
        #expect(Method.irm.version.split(separator: ".").compactMap { Int($0) }.count == 3)
    }

    @Test("only themes, areas and leads overlap")
    func dimensions() {
        #expect(ScoreDimension.allCases.filter(\.overlaps) == [.theme, .area, .lead])
        #expect(
            ScoreDimension.allCases.map(\.rawValue) == [
                "all", "plan", "member", "region", "year", "era", "theme", "area", "lead", "kind",
            ])
    }
}
