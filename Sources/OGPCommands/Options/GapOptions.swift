import ArgumentParser
import OGPReporting
import OGPVerbs

/// The numbers that rules on milestones ask by, and the earlier version that the plans are compared with.
struct GapOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A milestone due within so many days is due soon (default: 30).", valueName: "days"))
    var dueWithin: Int?

    @Option(
        help: ArgumentHelp(
            "A milestone of which nothing was said for more than so many days is silent (default: 180).",
            valueName: "days"))
    var silentAfter: Int?

    @OptionGroup var earlier: BeforeOptions

    /// The numbers; those that were given become part of the recorded selection.
    func parameters(_ record: inout SelectionRecord) throws -> GapParameters {
        var parameters = GapParameters()
        if let days = try Self.checked(dueWithin, "--due-within") {
            parameters.dueWithin = days
            record.parts.append(SelectionRecord.Part("dueWithin", .number(days)))
        }
        if let days = try Self.checked(silentAfter, "--silent-after") {
            parameters.silentAfter = days
            record.parts.append(SelectionRecord.Part("silentAfter", .number(days)))
        }
        return parameters
    }

    /// The earlier version, where one is named.
    func earlierVersion(_ record: inout SelectionRecord) throws -> EarlierVersion? {
        try earlier.earlierVersion(&record)
    }

    /// Makes sure that rules on changes are not asked for alone without anything to compare with.
    func check(_ rules: Set<String>) throws {
        let changes = Set(GapRules.changeRules.map(\.description.id))
        guard earlier.before == nil, !rules.isEmpty, rules.isSubset(of: changes) else { return }
        throw ValidationError(
            "--rules \(rules.sorted().joined(separator: ",")) asks what changed; name an earlier version with --before FILE."
        )
    }

    private static func checked(_ days: Int?, _ option: String) throws -> Int? {
        guard let days, !GapParameters.range.contains(days) else { return days }
        throw ValidationError(
            "\(option) \(days) is out of range; give a number of days from \(GapParameters.range.lowerBound) to "
                + "\(GapParameters.range.upperBound).")
    }
}
