import ArgumentParser
import ByteWriting
import OGPReporting
import OGPVerbs

/// `ogp merge`.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "The joined record of all inputs as one plan file, in XML or CSV.",
        discussion: """
            ogp merge fixtures/ogp-commitments/2024.csv -o plans.xml
            ogp merge plans.xml -o plans.csv

            The file holds everything that the inputs hold and is read like any other. Contact details, private notes and \
            addresses in texts are left out and counted unless --private is given.
            """)

    @OptionGroup var question: QuestionOptions

    @Option(help: ArgumentHelp("xml or csv (default: by the ending of the file, else xml).", valueName: "format"))
    var format: Format?

    @OptionGroup(title: "Output") var destination: DestinationOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        let format = try Format.of(destination, asked: format)
        try destination.check()
        let request = try question.request()
        var file = try destination.open()
        let answer = try MergeVerb.run(request, as: format.file) { try file.write($0) }
        try file.finish()
        answer.announce(console)
    }
}

extension MergeCommand {
    /// The form of a plan file, as options name it.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xml, csv

        /// The form itself.
        var file: PlanFileFormat { self == .xml ? .xml : .csv }

        /// The form asked for, otherwise that of the file's ending; for the standard output XML, unless another is usual.
        static func of(
            _ destination: DestinationOptions, asked: Format?, otherwise usual: Format = .xml
        ) throws -> Format {
            if let asked { return asked }
            guard let path = destination.output, path != "-" else { return usual }
            if let format = allCases.first(where: { path.lowercased().hasSuffix("." + $0.rawValue) }) { return format }
            throw ValidationError(
                "\(path) ends neither in .xml nor in .csv; name it so, or say --format xml or --format csv.")
        }
    }
}

extension MergeVerb.Answer {
    /// Says what was read, and what was left out.
    func announce(_ console: ConsoleOptions) {
        Announcement.say(frame, console)
        if commitments == 0 { console.say("No commitment was selected.") }
        let names = CountedNoun("name or position of a person", plural: "names and positions of persons")
        for (count, noun) in [(withheldNames, names), (withheldNotes, CountedNoun("private note"))] where count > 0 {
            console.say("\(noun.counted(count)) left out (--private writes them).")
        }
    }
}
