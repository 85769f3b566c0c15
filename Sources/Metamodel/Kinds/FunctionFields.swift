/// `functions`: what the administration does, as a tree (the business reference model).
package struct FunctionFields: EntityFields {
  let declaration = KindDeclaration(
    .functions, .collection(inPacks: false),
    vi: ("nghiệp vụ", "Nghiệp vụ", "Một việc mà cơ quan nhà nước thực hiện, trong mô hình tham chiếu nghiệp vụ."),
    en: ("function", "Functions", "Something the administration does, at its place in the business reference model."))

  package let common = CommonFields(named: .required)
  package let code = Field<Words>(
    "code", .string,
    vi: ("mã", "Mã nghiệp vụ trong mô hình tham chiếu nghiệp vụ."),
    en: ("code", "Its code in the business reference model."))
  package let parent = Field<Reference>(
    "parent", .reference(.functions), absent: .none, inverse: "children",
    vi: ("nghiệp vụ cấp trên", "Nghiệp vụ rộng hơn chứa nghiệp vụ này; không ghi nghĩa là ở cấp cao nhất."),
    en: ("parent", "The wider function of which it is a part; left out, it is at the top."))
  package let agency = Field<Reference>(
    "agency", .reference(.agencies), inverse: "functions",
    vi: ("cơ quan thực hiện", "Cơ quan được giao thực hiện nghiệp vụ."),
    en: ("agency", "The agency charged with it."))
}
