import ArgumentParser

/// The formats of one verb's results, by the names that `--format` takes; the first is the default.
protocol ResultFormat: ExpressibleByArgument, CaseIterable, Sendable {}
