import ArgumentParser
import OGPReporting

/// The numbers that rules on milestones ask by.
struct GapOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A milestone due within so many days is due soon (default: 30).", valueName: "days"))
    var dueWithin: Int?

    @Option(
        help: ArgumentHelp(
            "A milestone of which nothing was said for more than so many days is silent (default: 180).",
            valueName: "days"))
    var silentAfter: Int?

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

    private static func checked(_ days: Int?, _ option: String) throws -> Int? {
        guard let days, !GapParameters.range.contains(days) else { return days }
        throw ValidationError(
            "\(option) \(days) is out of range; give a number of days from \(GapParameters.range.lowerBound) to "
                + "\(GapParameters.range.upperBound).")
    }
}
