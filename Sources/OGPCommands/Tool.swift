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
            var command = try ToolCommand.parseAsRoot(try FirstWord.completed(arguments))
            try command.run()
            return ExitStatus.done.rawValue
        } catch let stop as Stop {
            report(stop, asJSON: wantsJSON(arguments))
            return stop.status.rawValue
        } catch OutputFailure.closedPipe {
            return ExitStatus.done.rawValue
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return handle(error, arguments)
        }
    }

    private static func handle(_ error: any Error, _ arguments: [String]) -> Int32 {
        guard let stop = Stop(error) else {
            let code = ToolCommand.exitCode(for: error)
            let text = ToolCommand.fullMessage(for: error)
            if code.isSuccess {
                print(text)
            } else if wantsJSON(arguments) {
                report(Stop(.usage, ToolCommand.message(for: error)), asJSON: true)
            } else {
                Console.error(text)
            }
            return code.rawValue
        }
        report(stop, asJSON: wantsJSON(arguments))
        return stop.status.rawValue
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
