/// The typed accessors of every field: `Fields.systems.owner`.
package enum Fields {
  package static var agencies: AgencyFields { all.agencies }
  package static var actors: ActorFields { all.actors }
  package static var functions: FunctionFields { all.functions }
  package static var services: ServiceFields { all.services }
  package static var data: DataFields { all.data }
  package static var systems: SystemFields { all.systems }
  package static var flows: FlowFields { all.flows }
  package static var sites: SiteFields { all.sites }
  package static var standards: StandardFields { all.standards }
  package static var documents: DocumentFields { all.documents }
  package static var statements: StatementFields { all.statements }
  package static var indicators: IndicatorFields { all.indicators }
  package static var initiatives: InitiativeFields { all.initiatives }
  package static var waivers: WaiverFields { all.waivers }
  package static var interfaces: InterfaceFields { all.interfaces }
  package static var items: ItemFields { all.items }
  package static var layers: LayerFields { all.layers }
  package static var components: ComponentFields { all.components }
  package static var roles: RoleFields { all.roles }
  package static var rules: RuleFields { all.rules }
  package static var terms: TermFields { all.terms }
  package static var scales: ScaleFields { all.scales }
  package static var workspace: WorkspaceFields { all.workspace }
  package static var framework: FrameworkFields { all.framework }
  package static var citation: CitationFields { all.citation }
  package static var quantity: QuantityFields { all.quantity }
  package static var contract: ContractFields { all.contract }
  package static var units: UnitsFields { all.units }
  package static var recovery: RecoveryFields { all.recovery }
  package static var target: TargetFields { all.target }
  package static var subject: SubjectFields { all.subject }
  package static var basis: BasisFields { all.basis }
  package static var period: PeriodFields { all.period }
  package static var change: ChangeFields { all.change }
  package static var place: PlaceFields { all.place }
  package static var example: ExampleFields { all.example }
  package static var termCase: TermCaseFields { all.termCase }
  package static var scaleLevel: ScaleLevelFields { all.scaleLevel }
  package static var dimension: DimensionFields { all.dimension }
  package static var criterion: CriterionFields { all.criterion }
  package static var gate: GateFields { all.gate }
  package static var scalePrinciple: ScalePrincipleFields { all.scalePrinciple }
  package static var ratio: RatioFields { all.ratio }

  private static var all: LanguageFields { Schema.fields }
}

/// The fields of every kind. Making it declares them, so the kinds stand in the order of `KindName`.
package struct LanguageFields: Sendable {
  package let agencies = AgencyFields()
  package let actors = ActorFields()
  package let functions = FunctionFields()
  package let services = ServiceFields()
  package let data = DataFields()
  package let systems = SystemFields()
  package let flows = FlowFields()
  package let sites = SiteFields()
  package let standards = StandardFields()
  package let documents = DocumentFields()
  package let statements = StatementFields()
  package let indicators = IndicatorFields()
  package let initiatives = InitiativeFields()
  package let waivers = WaiverFields()
  package let interfaces = InterfaceFields()
  package let items = ItemFields()
  package let layers = LayerFields()
  package let components = ComponentFields()
  package let roles = RoleFields()
  package let rules = RuleFields()
  package let terms = TermFields()
  package let scales = ScaleFields()
  package let workspace = WorkspaceFields()
  package let framework = FrameworkFields()
  package let citation = CitationFields()
  package let quantity = QuantityFields()
  package let contract = ContractFields()
  package let units = UnitsFields()
  package let recovery = RecoveryFields()
  package let target = TargetFields()
  package let subject = SubjectFields()
  package let basis = BasisFields()
  package let period = PeriodFields()
  package let change = ChangeFields()
  package let place = PlaceFields()
  package let example = ExampleFields()
  package let termCase = TermCaseFields()
  package let scaleLevel = ScaleLevelFields()
  package let dimension = DimensionFields()
  package let criterion = CriterionFields()
  package let gate = GateFields()
  package let scalePrinciple = ScalePrincipleFields()
  package let ratio = RatioFields()
}
