import Compiler
import Diagnostics
import Diagrams
import Metamodel
import TestSupport

/// A small city: two departments, a platform, plans, an import, a pack of its own.
let smallCity = """
  agencies:
    so-y-te: {name: {vi: Sở Y tế, en: Health}, kind: department}
    so-gtvt: {name: {vi: Sở Giao thông vận tải, en: Transport}, kind: department}
  data:
    so-giuong: {name: {vi: Số giường bệnh còn trống, en: Free beds}, steward: so-y-te}
  systems:
    benh-vien: {name: {vi: Hệ thống quản lý bệnh viện, en: Hospitals}, kind: application, owner: so-y-te, since: 2018}
    lgsp: {name: LGSP, kind: integration-platform, owner: so-gtvt, since: 2018, realizes: [lgsp-tinh]}
    dieu-hanh: {name: {vi: Trung tâm điều hành, en: Operations}, kind: centre, status: planned, since: 2025, realizes: [ioc]}
    den: {name: {vi: Đèn tín hiệu, en: Signals}, kind: device-network, owner: so-gtvt, since: 2018, count: []}
    cu: {name: {vi: Phần mềm cũ, en: Old software}, kind: database, status: retired, until: 2019, since: 2010}
  sites:
    ttdl: {name: {vi: Trung tâm dữ liệu, en: Data centre}, kind: data-centre, owner: so-gtvt, since: 2018}
  flows:
    giuong-trong:
      name: {vi: Số giường về trung tâm, en: Beds to the centre}
      from: benh-vien
      to: dieu-hanh
      via: [lgsp]
      data: [so-giuong]
      mechanism: service
      status: planned
      since: 2025
    bao-cao: {from: benh-vien, to: vn/csdl-y-te, mechanism: file, data: [so-giuong], since: 2019}
  #- kientruc.yaml
  kientruc: 1
  architecture: nho
  name: {vi: Kiến trúc thành phố nhỏ, en: A small city}
  frameworks: [./khung]
  imports: {vn: ../trung-uong}
  #- khung/framework.yaml
  framework: khung
  name: {vi: Khung thử, en: Trial framework}
  #- khung/layers.yaml
  layers:
    tich-hop: {name: {vi: Tích hợp, en: Integration}}
    ung-dung: {name: {vi: Ứng dụng, en: Applications}}
  #- khung/components.yaml
  components:
    lgsp-tinh: {name: LGSP, layer: tich-hop, required: mandatory, basis: [{document: van-ban}]}
    ioc: {name: IOC, layer: ung-dung, required: recommended, basis: [{document: van-ban}]}
    mot-cua: {name: {vi: Một cửa, en: One-stop}, layer: ung-dung, required: mandatory, basis: [{document: van-ban}]}
    csdl-quoc-gia: {name: {vi: CSDL quốc gia, en: National}, layer: ung-dung, required: optional, basis: [{document: van-ban}]}
    tuy-chon: {name: {vi: Tùy chọn, en: Choice}, layer: ung-dung, basis: [{document: van-ban}]}
    het-han: {name: {vi: Hết hạn, en: Past}, layer: ung-dung, in-force: {until: 2019}, basis: [{document: van-ban}]}
  #- khung/documents.yaml
  documents:
    van-ban: {name: {vi: Văn bản, en: Paper}, kind: decision}
  #- ../trung-uong/kientruc.yaml
  kientruc: 1
  architecture: trung-uong
  name: {vi: Trung ương, en: National}
  frameworks: [../nho/khung]
  #- ../trung-uong/model.yaml
  agencies:
    bo-y-te: {name: {vi: Bộ Y tế, en: Ministry of Health}, kind: ministry}
  systems:
    csdl-y-te: {name: {vi: CSDL y tế, en: Health database}, kind: database, owner: bo-y-te, realizes: [csdl-quoc-gia]}
    khong-lien-quan: {name: {vi: Không liên quan, en: Unrelated}, kind: database, owner: bo-y-te}
  """

let pictureDay = CalendarDate(year: 2020, month: 4, day: 30)!

/// A fixture's text without the indentation of the test.
func city(_ text: String, on day: CalendarDate = pictureDay) -> Compilation {
  compiled(Fixture(text), on: day)
}

/// Systems of one agency each, and flows from each to the next.
func chain(of count: Int) -> String {
  var text = "agencies:\n"
  for index in 0..<count { text += "  co-quan-\(index): {name: Cơ quan \(index), kind: department}\n" }
  text += "systems:\n"
  for index in 0..<count {
    text += "  he-thong-\(index): {name: Hệ thống \(index), kind: application, owner: co-quan-\(index / 2)}\n"
  }
  text += "flows:\n"
  for index in 1..<count { text += "  luong-\(index): {from: he-thong-\(index - 1), to: he-thong-\(index)}\n" }
  return text
}
