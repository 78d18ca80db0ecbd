import ArgumentParser
import ByteReading
import ByteWriting
import OGPReporting
import OGPVerbs

/// Where the records go that could not be taken over whole.
struct RejectsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write the records that could not be taken over whole to a file of the same form, each with the reason.",
            valueName: "file"),
        completion: .file())
    var rejects: String?

    @Option(
        help: ArgumentHelp("With --rejects, write all others, as they stand, to a file.", valueName: "file"),
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
        try RejectedRecords.check(request)
        for file in files { try destination.check(file) }
    }

    /// Writes the files, unless nothing was rejected.
    func write(
        _ request: ReadRequest, _ answer: CheckVerb.Answer, _ destination: DestinationOptions, _ console: ConsoleOptions
    ) throws {
        guard let rejects else { return }
        if answer.stopped != nil {
            return console.say(
                "The input could not be read at all, so it has no records to reject; \(rejects) not written.")
        }
        let records = try RejectedRecords(request, findings: answer.findings)
        if records.count == 0 {
            return console.say(
                "No record was rejected; \(([rejects] + [accepted].compactMap { $0 }).joined(separator: " and ")) not written."
            )
        }
        var file = try OutputFile(path: rejects, overwriting: destination.force)
        try records.write { try file.write($0) }
        if let accepted {
            var others = try OutputFile(path: accepted, overwriting: destination.force)
            try records.writeOthers { try others.write($0) }
            try others.finish()
        }
        try file.finish()
        console.say(
            "\(CountedNoun(records.isTable ? "row" : "record").counted(records.count)) rejected; see \(rejects).")
    }
}
