import ArgumentParser
import OGPCatalogues
import OGPReporting

extension TemplateCommand {
    /// Writes a form; Markdown where the file's name ends so, CSV otherwise.
    func write(_ form: FillInForm) throws {
        guard inputs.isEmpty else {
            throw ValidationError("The template \(form.rawValue) is not filled in from files; leave --for out.")
        }
        guard format != .xml else {
            throw ValidationError("The template \(form.rawValue) is a table; leave --format xml out.")
        }
        let endings = format == nil ? [".csv", ".md"] : [".csv"]
        try destination.check(endings: endings)
        try destination.check()
        let forms = try AdvocacyForms.bundled()
        if (destination.output ?? "").lowercased().hasSuffix(".md") {
            let genes = try ThemeCatalogue.bundled().successGenes
            return try destination.write(Array(form.markdown(forms, genes: genes).utf8))
        }
        try destination.write(form.csv(forms, style: csvStyle).buffer.bytes)
    }
}
