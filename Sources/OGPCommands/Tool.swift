import ArgumentParser
import ByteReading
import ByteWriting
import CSVReading
import OGPCatalogues
import OGPImport
import OGPVerbs

/// Runs the command line: parses, runs, and turns whatever is thrown into one sentence and an exit code.
public enum Tool {
    /// Runs the tool with arguments and gives back its exit code.
    public static func run(_ arguments: [String]) -> Int32 {
        OutputFile.ignoreClosedPipes()
        do {
            let completed = try FirstWord.completed(arguments)
            return try run(completed: completed)
        } catch OutputFailure.closedPipe {
            return ExitStatus.done.rawValue
        } catch {
            let stop = Stop(error) ?? Stop(.fault, "\(error); this is a fault of the tool, please report it.")
            report(stop, asJSON: wantsJSON(arguments))
            return stop.status.rawValue
        }
    }

    /// Parses and runs; what the argument parser throws is help to print or a mistake to explain.
    private static func run(completed arguments: [String]) throws -> Int32 {
        var command: any ParsableCommand
        do {
            command = try ToolCommand.parseAsRoot(arguments)
        } catch {
            guard ToolCommand.exitCode(for: error).isSuccess else {
                throw Stop(.usage, UsageMistake(error, arguments).message)
            }
            print(ToolCommand.fullMessage(for: error))
            return ExitStatus.done.rawValue
        }
        do {
            try command.run()
        } catch  where ToolCommand.exitCode(for: error).isSuccess {
            print(ToolCommand.fullMessage(for: error))
        }
        return ExitStatus.done.rawValue
    }

    private static func report(_ stop: Stop, asJSON: Bool) {
        if stop.message.isEmpty { return }
        Console.error(asJSON ? stop.json : "ogp: \(stop.message)")
    }

    private static func wantsJSON(_ arguments: [String]) -> Bool {
        zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && ($1 == "json" || $1 == "ndjson") }
            || arguments.contains("--format=json") || arguments.contains("--format=ndjson")
    }
}
