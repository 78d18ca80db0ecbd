import ArgumentParser
import ByteReading
import OGPImport
import OGPReporting
import OGPVerbs

/// `ogp map`.
struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "How the columns of any table are read: proposes a mapping, asks what is open, writes it to a file.",
        discussion: """
            ogp map fixtures/mapping-proposals/actividades.csv
            ogp map fixtures/mapping-proposals/actividades.csv --format json

            Every column gets a proposal with its reason and a few values; columns without one are kept. On a terminal the \
            open questions are asked one by one and the mapping is written (to -o, or beside where you are as \
            NAME.mapping.json). Otherwise the mapping is written to -o with its open questions in it, and the exit code is 3 \
            while any is open. A mapping is used with --mapping by every verb that reads, on this file and on the next of \
            its kind; `ogp map NEXT --mapping OLD` asks about what changed only.

            Samples are never taken from columns of personal data. --format json prints the mapping file itself.
            """)

    enum Format: String, ResultFormat {
        case text, json
    }

    @Argument(
        help: ArgumentHelp("The table, or a document of records; - is the standard input.", valueName: "file"),
        completion: .file())
    var file: String

    @Option(
        help: ArgumentHelp(
            "Use proposals of this confidence or more without asking, from 0 to 1, such as 0.95.",
            valueName: "confidence"))
    var accept: String?

    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Reading") var documents: DocumentLimitOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        let asks = Console.canAsk && output.format == .text && file != "-"
        let path = output.destination.output ?? (asks ? Self.defaultName(file) : nil)
        if let path, path != "-" { try output.destination.check(path) }
        var request = MapVerb.Request(
            try InputFile(path: file, name: file == "-" ? nil : InputPaths.shortNames([file]).first))
        request.options = try reading.importOptions(documents)
        request.settings.accept = try confidence()
        request.old = request.options.mapping?.mapping
        request.options.mapping = nil
        let answer = try MapVerb.run(request, catalogues: try MappingCatalogues.bundled())
        var dialogue = MappingDialogue(answer.proposal)
        if asks { try ask(&dialogue, answer, request.input.name) }
        try write(dialogue.mapping, answer, to: path, asked: asks, request.input.name)
    }

    private func confidence() throws -> Double? {
        guard let accept else { return nil }
        guard let confidence = Double(accept), (0...1).contains(confidence) else {
            throw ValidationError("--accept \(accept) is no confidence; give a number from 0 to 1, such as 0.95.")
        }
        return confidence
    }

    /// The name of the mapping where none is given: the table's, in the current folder.
    static func defaultName(_ file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        return (stem.isEmpty ? name : stem) + ".mapping.json"
    }

    // MARK: Asking

    private func ask(_ dialogue: inout MappingDialogue, _ answer: MapVerb.Answer, _ name: String) throws {
        let layout = console.layout(toTerminal: true)
        let sheet = MappingSheet(answer, mapping: dialogue.mapping, file: name)
        try Console.print(MappingText.overview(sheet, layout: layout))
        if dialogue.question != nil { try Console.print("\n" + layout.paragraph(MappingDialogue.help)) }
        var number = 0
        while let question = dialogue.question {
            number += 1
            try Console.print("\n" + MappingText.question(.init(question), number: "\(number).", layout: layout) + "> ")
            guard let line = readLine() else { return }
            switch dialogue.reply(line) {
            case .next: continue
            case .repeated(let hint):
                number -= 1
                try Console.print(hint + "\n")
            case .stopped: return
            }
        }
    }

    // MARK: Writing

    private func write(
        _ mapping: TableMapping, _ answer: MapVerb.Answer, to path: String?, asked: Bool, _ name: String
    ) throws {
        let open = mapping.openQuestions.count
        if let path {
            var destination = output.destination
            destination.output = path
            try destination.write(Array(mapping.json.utf8))
        }
        switch output.format {
        case .json: if path == nil { try output.write(Array(mapping.json.utf8)) }
        case .text:
            let layout = console.layout(toTerminal: Console.isTerminal)
            var sheet = MappingSheet(answer, mapping: mapping, file: name)
            if !asked { sheet.questions = answer.proposal.questions.map { .init($0) } }
            sheet.next = next(open: open, path: path)
            try Console.print(
                asked ? MappingText.closing(sheet, layout: layout) : MappingText.text(sheet, layout: layout))
        }
        if let path, path != "-" { console.say("The mapping is written to \(path).") }
        guard open > 0 else { return }
        let questions = open == 1 ? "1 decision is" : "\(open) decisions are"
        let place =
            path.map { "in \($0), or run the command again in a terminal" }
            ?? "by running the command above in a terminal, or in the file that it writes"
        throw Stop(.decision, "\(questions) open; answer \(place).")
    }

    private func next(open: Int, path: String?) -> String {
        guard let path, path != "-" else {
            let earlier = reading.mapping.map { " --mapping \($0)" } ?? ""
            return "ogp map \(file)\(earlier) -o \(Self.defaultName(file))"
        }
        if open > 0 { return "ogp map \(file) --mapping \(path) -o \(path) --force" }
        return "ogp gaps \(file) --mapping \(path)"
    }
}
