import ArgumentParser
import ByteReading
import OGPReporting

/// The review sheets that came back.
struct AnswerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A review sheet that came back, as `ogp themes questions` writes it. Repeatable.", valueName: "file"),
        completion: .file())
    var answers: [String] = []

    /// The sheets; their names become part of the recorded selection.
    func files(_ record: inout SelectionRecord) throws -> [InputFile] {
        if answers.isEmpty { return [] }
        let files = try InputPaths.open(answers)
        record.parts.append(SelectionRecord.Part("answers", .texts(files.map(\.name))))
        return files
    }
}
