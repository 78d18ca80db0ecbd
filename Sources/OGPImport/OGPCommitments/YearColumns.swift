import CSVReading
import OGPModel

/// Reads the years of a record and keeps the newest date that the data hold.
struct YearColumns {
    private(set) var newest: NewestDate?
    private var submittedYears: YearColumn
    private var endYears: YearColumn
    private var durations: YearColumn
    private var midTermReports: YearColumn
    private var endOfTermReports: YearColumn
    private var isActive: FlagColumn
    private let updated: Int?
    private let dates: DateTextReader
    private var lastUpdated = FieldFingerprint("0")
    private var quiet: [CellIssue] = []

    init(_ layout: OGPLayout, dates: DateTextReader) {
        let plausible = 2011...2100
        submittedYears = YearColumn(layout.column(.submitted), in: plausible)
        endYears = YearColumn(layout.column(.planEndYear), in: plausible)
        durations = YearColumn(layout.column(.planDuration), in: 0...20)
        midTermReports = YearColumn(layout.column(.reportYearMidTerm), in: plausible)
        endOfTermReports = YearColumn(layout.column(.reportYearEndOfTerm), in: plausible)
        isActive = FlagColumn(layout.column(.isActive))
        updated = layout.column(.updatedOnWebsite)
        self.dates = dates
    }

    /// The plan's year of submission; notes every year that says how new the data are.
    mutating func read(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> Coded<Int> {
        let submitted = submittedYears.read(reader, &issues)
        note(submitted.value, "a plan submitted in")
        quiet.removeAll(keepingCapacity: true)
        note(midTermReports.read(reader, &quiet).value, "a progress report published in")
        note(endOfTermReports.read(reader, &quiet).value, "an end-of-term report published in")
        if isActive.read(reader, &quiet).value == false, let end = endYears.read(reader, &quiet).value {
            note(end + 1, "a plan that ended the year before is marked as no longer active, so the export dates from")
        }
        noteUpdate(reader)
        return submitted
    }

    /// Why there is no year of submission.
    mutating func missingSubmission(_ reader: borrowing CSVReader) -> Missing {
        submittedYears.read(reader, &quiet).missing ?? .unrecognised
    }

    /// The plan's end year and duration.
    mutating func period(
        _ reader: borrowing CSVReader, _ issues: inout [CellIssue]
    ) -> (endYear: Coded<Int>, duration: Coded<Int>) {
        (endYears.read(reader, &issues), durations.read(reader, &issues))
    }

    /// The years in which the mid-term and the end-of-term report were published.
    mutating func reports(_ reader: borrowing CSVReader) -> (midTerm: Int?, endOfTerm: Int?) {
        (midTermReports.read(reader, &quiet).value, endOfTermReports.read(reader, &quiet).value)
    }

    private mutating func note(_ year: Int?, _ what: String) {
        guard let year else { return }
        if let newest, newest.day.year >= year { return }
        guard let day = CivilDate(year: year, month: 1, day: 1) else { return }
        newest = NewestDate(day: day, evidence: "\(what) \(year)")
    }

    private mutating func noteUpdate(_ reader: borrowing CSVReader) {
        guard let updated else { return }
        let cell = reader.fingerprint(updated)
        if cell == lastUpdated { return }
        lastUpdated = cell
        let reading = dates.read(reader.text(updated))
        guard reading.provesOrder != nil, case .settled(let deadline) = reading.meaning, let day = deadline.earliest
        else {
            return
        }
        if let newest, newest.day >= day { return }
        newest = NewestDate(day: day, evidence: "a page updated on \(day)")
    }
}
