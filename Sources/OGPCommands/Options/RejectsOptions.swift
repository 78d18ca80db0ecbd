import ArgumentParser
import ByteReading
import ByteWriting
import OGPReporting
import OGPVerbs

/// Where the rows go that could not be taken over whole.
struct RejectsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write the rows that could not be taken over whole to a file of the same form, each with the reason.",
            valueName: "file"),
        completion: .file())
    var rejects: String?

    @Option(
        help: ArgumentHelp("With --rejects, write all other rows, as they stand, to a file.", valueName: "file"),
        completion: .file())
    var accepted: String?

    /// Makes sure, before any work is done, that the files can be written.
    func check(_ request: ReadRequest, _ destination: DestinationOptions) throws {
        guard let rejects else {
            if accepted != nil { throw ValidationError("--accepted goes with --rejects; name a file for both.") }
            return
        }
        let files = [rejects] + (accepted.map { [$0] } ?? [])
        if files.contains("-") {
            throw ValidationError("--rejects and --accepted take files; the standard output holds the findings.")
        }
        let taken = request.inputs.compactMap(\.path) + (destination.output.map { [$0] } ?? [])
        if Set(files).count < files.count || files.contains(where: taken.contains) {
            throw ValidationError(
                "--rejects and --accepted need files of their own, other than the input and the output.")
        }
        try RejectedRows.check(request)
        for file in files { try destination.check(file) }
    }

    /// Writes the files, unless nothing was rejected.
    func write(
        _ request: ReadRequest, _ answer: CheckVerb.Answer, _ destination: DestinationOptions, _ console: ConsoleOptions
    ) throws {
        guard let rejects else { return }
        let rows = try RejectedRows(request, findings: answer.findings)
        if rows.count == 0 {
            return console.say(
                "No row was rejected; \(([rejects] + [accepted].compactMap { $0 }).joined(separator: " and ")) not written."
            )
        }
        var file = try OutputFile(path: rejects, overwriting: destination.force)
        try rows.write { try file.write($0) }
        if let accepted {
            var others = try OutputFile(path: accepted, overwriting: destination.force)
            try rows.writeOthers { try others.write($0) }
            try others.finish()
        }
        try file.finish()
        console.say("\(CountedNoun("row").counted(rows.count)) rejected; see \(rejects).")
    }
}
