import ArgumentParser
import OGPModel

/// The day up to which the data speak.
struct DataDayOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The day up to which the data speak (default: derived from them).", valueName: "yyyy-mm-dd"))
    var dataAsOf: String?

    /// The day, where it was declared.
    func day() throws -> CivilDate? { try DayOptions.day(dataAsOf, "--data-as-of") }
}
