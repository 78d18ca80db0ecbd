import Foundation
import TestSupport

/// An independent count of `Tests/Oracles`, run as a program of its own.
enum PythonOracle {
    /// What a script prints, decoded.
    static func answer<Answer: Decodable>(_ script: String, _ arguments: [String], as type: Answer.Type) throws
        -> Answer
    {
        let path = Fixtures.packageRoot.appending(path: "Tests/Oracles/" + script).path(percentEncoded: false)
        let result = try BuiltTool.run(URL(filePath: "/usr/bin/env"), ["python3", path] + arguments)
        guard result.exitCode == 0 else {
            throw TestFailure("\(script) ended with \(result.exitCode): \(result.stderr)")
        }
        return try JSONDecoder().decode(type, from: Data(result.stdoutBytes))
    }
}
