import Diagnostics

/// The HTML page of the report, one template for each language.
enum InteroperabilityPage {
  static func template(_ language: Language) -> Template {
    switch language {
    case .vi: vi
    case .en: en
    }
  }

  private static let vi = Template(.html, page(.vi))
  private static let en = Template(.html, page(.en))

  private static func page(_ language: Language) -> String {
    let say = Phrasing(language: language).text
    return head(language, say) + summarySection(say) + matrixSection(say) + exchangesSection(say)
      + platformsSection(say) + standardsSection(say) + plansSection(say) + gapsSection(say) + documentsSection(say)
      + foot(say)
  }

  // MARK: frame

  private static func head(_ language: Language, _ say: Say) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(reportPolicy)">
    <meta name="generator" content="kientruc {{version}}">
    <title>\(say("Báo cáo liên thông, chia sẻ dữ liệu", "Interoperability and data sharing")) – \
    {{title}}</title>
    <style>
    \(reportStyle)
    </style>
    </head>
    <body>
    <a class="skip" href="#s1">\(say("Đến nội dung", "To the content"))</a>
    <header>
    {{#authority}}<p class="authority">{{.}}</p>{{/authority}}
    <h1>\(say("Báo cáo liên thông, chia sẻ dữ liệu", "Interoperability and data-sharing report"))</h1>
    <p class="subject">{{title}}</p>
    <p class="day">\(say("Tính đến ngày", "As of")) {{day}} · \(say("khung kiến trúc", "frameworks")): \
    {{#frameworks}}{{^first()}}; {{/first()}}{{text}}{{/frameworks}}\
    {{#hasNoFramework}}\(Sentences.none(say)){{/hasNoFramework}} · \
    \(say("mã băm đầu vào", "hash of inputs")) <code>{{shortHash}}</code> · kientruc {{version}}</p>
    <nav aria-labelledby="contents"><h2 id="contents">\(say("Mục lục", "Contents"))</h2>
    <ol>
    <li><a href="#s1">\(Titles.summary(say))</a></li>
    <li><a href="#s2">\(Titles.matrix(say))</a></li>
    <li><a href="#s3">\(Titles.exchanges(say))</a></li>
    <li><a href="#s4">\(Titles.platforms(say))</a></li>
    <li><a href="#s5">\(Titles.standards(say))</a></li>
    <li><a href="#s6">\(Titles.plans(say))</a></li>
    <li><a href="#s7">\(Titles.gaps(say))</a></li>
    <li><a href="#s8">\(Titles.documents(say))</a></li>
    </ol></nav>
    </header>
    <main>

    """
  }

  private static func foot(_ say: Say) -> String {
    """
    </main>
    <footer>
    <p>\(say("Kiến trúc", "Architecture")) <code>{{architecture}}</code>: \(say("số tệp", "files")) {{fileCount}}, \
    \(say("số thực thể", "entities")) {{entityCount}}. \(say("Gói khung", "Packs")): \
    {{#frameworks}}{{^first()}}; {{/first()}}{{text}} (<code>{{id}}</code>){{/frameworks}}\
    {{#hasNoFramework}}\(Sentences.none(say)){{/hasNoFramework}}.</p>
    <p>\(say("Mã băm SHA-256 của toàn bộ đầu vào", "SHA-256 of all inputs")): <code>{{inputHash}}</code></p>
    <p>\(say(
      "Lập tự động từ mô hình bằng kientruc {{version}}; cùng đầu vào và cùng ngày thì cùng nội dung.",
      "Made from the model by kientruc {{version}}; the same inputs and the same day give the same text."))
    \(Sentences.unknownAndNone(say))</p>
    </footer>
    <script>\(reportScript)</script>
    </body>
    </html>

    """
  }
}
