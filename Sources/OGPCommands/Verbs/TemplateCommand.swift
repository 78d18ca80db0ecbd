import ArgumentParser
import ByteWriting
import OGPImport
import OGPReporting
import OGPVerbs

/// `ogp template`.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract:
            "A file to fill in: a plan, its process record, a consultation log or a crosswalk, blank or prefilled.",
        discussion: """
            ogp template plan --for fixtures/ogp-commitments/2024.csv -o prefilled.csv
            ogp template process -o record.csv

            plan: a plan with its commitments. process: the record of how it is made and carried out. consultation: the \
            comments on it, with the response to each. A blank file says in remarks what belongs where. stories: what made \
            commitments work. checklist: the situation before a promise; its questions are this project's own, and the column \
            "asked by" says where the idea is from. stakeholder-map: who has a stake.
            """)

    @Argument(
        help: ArgumentHelp(
            "What to fill in: plan, process, consultation, crosswalk, stories, checklist, stakeholder-map.",
            valueName: "kind"))
    var kind: String

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("A file whose plans and commitments are filled in. Repeatable.", valueName: "file"),
        completion: .file())
    var inputs: [String] = []

    @Flag(help: "Also write contact details and private notes.")
    var `private` = false

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Reading") var documents: DocumentLimitOptions
    @OptionGroup var days: DayOptions

    @Option(
        help: ArgumentHelp(
            "xml or csv (default: by the ending of the file, else xml for a plan and csv for the others).",
            valueName: "format"))
    var format: MergeCommand.Format?

    @Flag(help: "Guard cells of a table that a spreadsheet would take for a formula, and add a byte-order mark.")
    var spreadsheet = false

    @OptionGroup(title: "Output") var destination: DestinationOptions
    @OptionGroup var console: ConsoleOptions

    /// The layout of a table.
    var csvStyle: CSVStyle { spreadsheet ? .spreadsheet : .machine }

    mutating func run() throws {
        if let form = FillInForm(rawValue: kind) { return try write(form) }
        guard let kind = TemplateVerb.Kind(rawValue: kind) else {
            let kinds = (TemplateVerb.Kind.allCases.map(\.rawValue) + FillInForm.allCases.map(\.rawValue)).joined(
                separator: ", ")
            throw ValidationError("There is no template \"\(kind)\". There is one for: \(kinds).")
        }
        if spreadsheet, kind == .plan || kind == .crosswalk || format == .xml {
            throw ValidationError("--spreadsheet goes with tables of process and consultation, and with the forms.")
        }
        if kind == .crosswalk {
            if !inputs.isEmpty || format == .xml {
                throw ValidationError("A crosswalk is a blank table; leave --for and --format xml out.")
            }
            try destination.check(endings: [".csv"])
            return try destination.write(TemplateVerb.blank(kind, as: .csv))
        }
        let usual: MergeCommand.Format = kind == .plan ? .xml : .csv
        let format = try MergeCommand.Format.of(destination, asked: format, otherwise: usual)
        try destination.check()
        if inputs.isEmpty { return try destination.write(TemplateVerb.blank(kind, as: format.file, style: csvStyle)) }
        var request = ReadRequest([], catalogues: try ImportCatalogues.bundled(), asOf: try days.day())
        request.options = try reading.importOptions(documents)
        request.isPrivate = self.private
        try selection.apply(to: &request)
        request.inputs = try InputPaths.open(inputs)
        var file = try destination.open()
        if kind != .plan {
            let frame = try TemplateVerb.prefilledProcess(kind, request, as: format.file, style: csvStyle) {
                try file.write($0)
            }
            try file.finish()
            return Announcement.say(frame, console)
        }
        let answer = try TemplateVerb.prefilled(request, as: format.file) { try file.write($0) }
        try file.finish()
        answer.announce(console)
    }
}
