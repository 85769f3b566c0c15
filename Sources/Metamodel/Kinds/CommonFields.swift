/// The fields that every kind of entity has; they come first in each, in this order.
package struct CommonFields: Sendable {
  package let name: Field<Words>
  package let description: Field<Words>
  package let count: Field<Record>
  package let tags: Field<Words>
  package let status: Field<ChoiceIndex>
  package let since: Field<CoarseDate>
  package let until: Field<CoarseDate>
  package let changes: Field<Record>
  package let sources: Field<Record>
  package let links: Field<Words>

  /// Declares them for the kind that is being declared. `status` takes the place of the common one where a kind uses the
  /// word for something else.
  init(named: Presence, status: @autoclosure () -> Field<ChoiceIndex> = CommonFields.lifeStatus()) {
    name = Field(
      "name", .text, named,
      vi: ("tên", "Tên gọi đầy đủ, dùng trong báo cáo và sơ đồ."),
      en: ("name", "The full name, as reports and diagrams print it."))
    description = Field(
      "description", .text,
      vi: ("mô tả", "Diễn giải ngắn gọn cho người đọc."),
      en: ("description", "A short explanation for the reader."))
    count = Field(
      "count", .quantity,
      vi: ("số lượng", "Số đối tượng thực tế mà mục này đại diện; không ghi thì tính là một."),
      en: ("count", "How many real things this one entry stands for; one, if left out."))
    tags = Field(
      "tags", .string, list: true, absent: .none,
      vi: ("nhãn", "Các nhãn tự đặt để lọc và gom nhóm."),
      en: ("tags", "Labels of your own, to filter and to group by."))
    self.status = status()
    since = Field(
      "since", .date,
      vi: ("từ ngày", "Ngày bắt đầu tồn tại hoặc bắt đầu sử dụng."),
      en: ("since", "The day from which it exists or is used."))
    until = Field(
      "until", .date, absent: .none,
      vi: ("đến hết ngày", "Ngày cuối cùng còn tồn tại; không ghi nghĩa là chưa có thời điểm kết thúc."),
      en: ("until", "The last day of its existence; left out, no end is set."))
    changes = Field(
      "changes", .record(.change), list: true,
      vi: ("thay đổi", "Các giá trị mới của trường thông tin, mỗi lần kể từ một ngày nhất định."),
      en: ("changes", "New values of its fields, each from a given day on."))
    sources = Field(
      "sources", .citation, list: true,
      vi: ("nguồn", "Các văn bản, tài liệu làm căn cứ cho thông tin đã khai báo."),
      en: ("sources", "The documents from which this entry was taken."))
    links = Field(
      "links", .string, list: true, absent: .none,
      vi: ("liên kết", "Các địa chỉ trên mạng có thông tin thêm."),
      en: ("links", "Web addresses that tell more."))
  }

  /// Where an entity stands in its life.
  static func lifeStatus() -> Field<ChoiceIndex> {
    Field(
      "status", .choice(statuses),
      vi: ("tình trạng", "Giai đoạn hiện tại, từ khi có kế hoạch đến khi ngừng sử dụng."),
      en: ("status", "The stage it has reached, from being planned to being retired."))
  }

  static let statuses = [
    Choice("planned", vi: "dự kiến", en: "planned"),
    Choice("building", vi: "đang xây dựng", en: "under construction"),
    Choice("pilot", vi: "thí điểm", en: "pilot"),
    Choice("in-use", vi: "đang sử dụng", en: "in use"),
    Choice("retired", vi: "đã ngừng sử dụng", en: "retired"),
  ]
}

/// The fields of a kind that has the common ones: `Fields.systems.name` is `Fields.systems.common.name`.
package protocol EntityFields: Sendable {
  var common: CommonFields { get }
}

extension EntityFields {
  package var name: Field<Words> { common.name }
  package var description: Field<Words> { common.description }
  package var count: Field<Record> { common.count }
  package var tags: Field<Words> { common.tags }
  package var status: Field<ChoiceIndex> { common.status }
  package var since: Field<CoarseDate> { common.since }
  package var until: Field<CoarseDate> { common.until }
  package var changes: Field<Record> { common.changes }
  package var sources: Field<Record> { common.sources }
  package var links: Field<Words> { common.links }
}
