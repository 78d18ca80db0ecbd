import ArgumentParser
import OGPModel

/// The day that a question is asked for.
struct DayOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The day the question is asked for (default: today).", valueName: "yyyy-mm-dd"))
    var asOf: String?

    /// The day, by default today's.
    func day() throws -> CivilDate { try Self.day(asOf, "--as-of") ?? Today.date }

    /// The day that an option names; `nil` where it is not given.
    static func day(_ text: String?, _ option: String) throws -> CivilDate? {
        guard let text else { return nil }
        guard let day = CivilDate(iso: text) else {
            throw ValidationError("\(option) \(text) is not a day; write it as year-month-day, such as 2024-07-03.")
        }
        return day
    }
}
