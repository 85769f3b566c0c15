/// The template of a report as Markdown.
func markdownDocument(_ title: String, _ sections: [ReportSection], _ markup: Markup) -> String {
  let say = markup.say
  let body = sections.enumerated().map { "## \($0 + 1). \($1.title(say))\n\n" + $1.content(markup) }
  return head(title, say) + body.joined() + foot(say)
}

private func head(_ title: String, _ say: Say) -> String {
  """
  # \(title): {{title}}

  {{#authority}}**{{.}}** · {{/authority}}\(say("Tính đến ngày", "As of")) {{day}} · \
  \(say("khung kiến trúc", "frameworks")): {{#frameworks}}{{^first()}}; {{/first()}}{{text}}{{/frameworks}}\
  {{#hasNoFramework}}\(Sentences.none(say)){{/hasNoFramework}} · \
  \(say("mã băm đầu vào", "hash of inputs")) `{{shortHash}}` · kientruc {{version}}

  {{#selection}}\(Sentences.selection(say)) {{.}}{{#undecided}}; {{.}} \(Sentences.undecided(say)){{/undecided}}.

  {{/selection}}

  """
}

private func foot(_ say: Say) -> String {
  """
  ---

  \(say("Kiến trúc", "Architecture")) {{architecture}}: \(say("số tệp", "files")) {{fileCount}}, \
  \(say("số thực thể", "entities")) {{entityCount}}. \
  \(say("Mã băm SHA-256 của toàn bộ đầu vào", "SHA-256 of all inputs")): `{{inputHash}}`. \
  \(Sentences.unknownAndNone(say))

  """
}
