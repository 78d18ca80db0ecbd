import ArgumentParser
import ByteReading
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

    @Option(
        help: ArgumentHelp(
            "An earlier version of the same plan, in any format that can be read: what moved since.", valueName: "file"),
        completion: .file())
    var before: String?

    @Option(
        help: ArgumentHelp(
            "The day up to which the earlier version speaks (default: derived from it).", valueName: "yyyy-mm-dd"))
    var beforeAsOf: String?

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
        let day = try DayOptions.day(beforeAsOf, "--before-as-of")
        guard let before else {
            if day != nil { throw ValidationError("--before-as-of speaks of the file that --before names; name one.") }
            return nil
        }
        if InputPaths.isFolder(before) {
            throw ValidationError("--before \(before) is a folder; name the one file that holds the earlier version.")
        }
        guard let file = try InputPaths.open([before]).first else { return nil }
        record.parts.append(SelectionRecord.Part("before", .texts([file.name])))
        return EarlierVersion(file, dataAsOf: day)
    }

    /// Makes sure that rules on changes are not asked for alone without anything to compare with.
    func check(_ rules: Set<String>) throws {
        let changes = Set(GapRules.changeRules.map(\.description.id))
        guard before == nil, !rules.isEmpty, rules.isSubset(of: changes) else { return }
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
