#pragma clang diagnostic ignored "-Wc23-extensions"
#include "EmbeddedPacks.h"

// The files of the packs that ship, by pack and then by path. A repository test holds this list against Models/.

static const unsigned char vn_framework[] = {
#embed "../../Models/vn/framework.yaml"
};
static const unsigned char vn_indicators[] = {
#embed "../../Models/vn/indicators.yaml"
};
static const unsigned char vn_roles[] = {
#embed "../../Models/vn/roles.yaml"
};
static const unsigned char vn_rules_connection[] = {
#embed "../../Models/vn/rules/connection.yaml"
};
static const unsigned char vn_rules_data[] = {
#embed "../../Models/vn/rules/data.yaml"
};
static const unsigned char vn_rules_documents[] = {
#embed "../../Models/vn/rules/documents.yaml"
};
static const unsigned char vn_rules_exchange[] = {
#embed "../../Models/vn/rules/exchange.yaml"
};
static const unsigned char vn_rules_governance[] = {
#embed "../../Models/vn/rules/governance.yaml"
};
static const unsigned char vn_rules_identifiers[] = {
#embed "../../Models/vn/rules/identifiers.yaml"
};
static const unsigned char vn_rules_requirements[] = {
#embed "../../Models/vn/rules/requirements.yaml"
};
static const unsigned char vn_rules_security[] = {
#embed "../../Models/vn/rules/security.yaml"
};
static const unsigned char vn_rules_services[] = {
#embed "../../Models/vn/rules/services.yaml"
};
static const unsigned char vn_rules_sharing[] = {
#embed "../../Models/vn/rules/sharing.yaml"
};
static const unsigned char vn_scale[] = {
#embed "../../Models/vn/scale.yaml"
};
static const unsigned char vn_security_terms[] = {
#embed "../../Models/vn/security-terms.yaml"
};
static const unsigned char vn_standards_beside_the_list[] = {
#embed "../../Models/vn/standards/beside-the-list.yaml"
};
static const unsigned char vn_standards_connection[] = {
#embed "../../Models/vn/standards/connection.yaml"
};
static const unsigned char vn_standards_data_integration[] = {
#embed "../../Models/vn/standards/data-integration.yaml"
};
static const unsigned char vn_standards_information_access[] = {
#embed "../../Models/vn/standards/information-access.yaml"
};
static const unsigned char vn_standards_information_security[] = {
#embed "../../Models/vn/standards/information-security.yaml"
};
static const unsigned char vn_standards_not_listed[] = {
#embed "../../Models/vn/standards/not-listed.yaml"
};
static const unsigned char vn_statements[] = {
#embed "../../Models/vn/statements.yaml"
};
static const unsigned char vn_terms_services_data[] = {
#embed "../../Models/vn/terms-services-data.yaml"
};
static const unsigned char vn_terms_standards[] = {
#embed "../../Models/vn/terms-standards.yaml"
};
static const unsigned char vn_terms[] = {
#embed "../../Models/vn/terms.yaml"
};
static const unsigned char hcmc_components[] = {
#embed "../../Models/hcmc/components.yaml"
};
static const unsigned char hcmc_documents[] = {
#embed "../../Models/hcmc/documents.yaml"
};
static const unsigned char hcmc_framework[] = {
#embed "../../Models/hcmc/framework.yaml"
};
static const unsigned char hcmc_indicators[] = {
#embed "../../Models/hcmc/indicators.yaml"
};
static const unsigned char hcmc_layers[] = {
#embed "../../Models/hcmc/layers.yaml"
};
static const unsigned char hcmc_rules[] = {
#embed "../../Models/hcmc/rules.yaml"
};
static const unsigned char hcmc_statements[] = {
#embed "../../Models/hcmc/statements.yaml"
};
static const unsigned char hcmc_terms[] = {
#embed "../../Models/hcmc/terms.yaml"
};
static const unsigned char hanoi_components[] = {
#embed "../../Models/hanoi/components.yaml"
};
static const unsigned char hanoi_documents[] = {
#embed "../../Models/hanoi/documents.yaml"
};
static const unsigned char hanoi_framework[] = {
#embed "../../Models/hanoi/framework.yaml"
};
static const unsigned char hanoi_rules[] = {
#embed "../../Models/hanoi/rules.yaml"
};
static const unsigned char haiphong_components[] = {
#embed "../../Models/haiphong/components.yaml"
};
static const unsigned char haiphong_documents[] = {
#embed "../../Models/haiphong/documents.yaml"
};
static const unsigned char haiphong_framework[] = {
#embed "../../Models/haiphong/framework.yaml"
};
static const unsigned char vn_components_components[] = {
#embed "../../Models/vn-components/components.yaml"
};
static const unsigned char vn_components_documents[] = {
#embed "../../Models/vn-components/documents.yaml"
};
static const unsigned char vn_components_framework[] = {
#embed "../../Models/vn-components/framework.yaml"
};
static const unsigned char vn_dgov_4_framework[] = {
#embed "../../Models/vn-dgov-4/framework.yaml"
};
static const unsigned char vn_dgov_4_layers[] = {
#embed "../../Models/vn-dgov-4/layers.yaml"
};
static const unsigned char vn_dgov_4_statements[] = {
#embed "../../Models/vn-dgov-4/statements.yaml"
};
static const unsigned char vn_digital_2025_framework[] = {
#embed "../../Models/vn-digital-2025/framework.yaml"
};
static const unsigned char vn_digital_2025_layers[] = {
#embed "../../Models/vn-digital-2025/layers.yaml"
};
static const unsigned char vn_digital_2025_statements[] = {
#embed "../../Models/vn-digital-2025/statements.yaml"
};
static const unsigned char vn_egov_1_framework[] = {
#embed "../../Models/vn-egov-1/framework.yaml"
};
static const unsigned char vn_egov_1_layers[] = {
#embed "../../Models/vn-egov-1/layers.yaml"
};
static const unsigned char vn_egov_1_statements[] = {
#embed "../../Models/vn-egov-1/statements.yaml"
};
static const unsigned char vn_egov_2_framework[] = {
#embed "../../Models/vn-egov-2/framework.yaml"
};
static const unsigned char vn_egov_2_layers[] = {
#embed "../../Models/vn-egov-2/layers.yaml"
};
static const unsigned char vn_egov_2_statements[] = {
#embed "../../Models/vn-egov-2/statements.yaml"
};
static const unsigned char vn_egov_3_framework[] = {
#embed "../../Models/vn-egov-3/framework.yaml"
};
static const unsigned char vn_egov_3_layers[] = {
#embed "../../Models/vn-egov-3/layers.yaml"
};
static const unsigned char vn_egov_3_statements[] = {
#embed "../../Models/vn-egov-3/statements.yaml"
};

static const EmbeddedFile files[] = {
    {"vn/framework.yaml", vn_framework, sizeof vn_framework},
    {"vn/indicators.yaml", vn_indicators, sizeof vn_indicators},
    {"vn/roles.yaml", vn_roles, sizeof vn_roles},
    {"vn/rules/connection.yaml", vn_rules_connection, sizeof vn_rules_connection},
    {"vn/rules/data.yaml", vn_rules_data, sizeof vn_rules_data},
    {"vn/rules/documents.yaml", vn_rules_documents, sizeof vn_rules_documents},
    {"vn/rules/exchange.yaml", vn_rules_exchange, sizeof vn_rules_exchange},
    {"vn/rules/governance.yaml", vn_rules_governance, sizeof vn_rules_governance},
    {"vn/rules/identifiers.yaml", vn_rules_identifiers, sizeof vn_rules_identifiers},
    {"vn/rules/requirements.yaml", vn_rules_requirements, sizeof vn_rules_requirements},
    {"vn/rules/security.yaml", vn_rules_security, sizeof vn_rules_security},
    {"vn/rules/services.yaml", vn_rules_services, sizeof vn_rules_services},
    {"vn/rules/sharing.yaml", vn_rules_sharing, sizeof vn_rules_sharing},
    {"vn/scale.yaml", vn_scale, sizeof vn_scale},
    {"vn/security-terms.yaml", vn_security_terms, sizeof vn_security_terms},
    {"vn/standards/beside-the-list.yaml", vn_standards_beside_the_list, sizeof vn_standards_beside_the_list},
    {"vn/standards/connection.yaml", vn_standards_connection, sizeof vn_standards_connection},
    {"vn/standards/data-integration.yaml", vn_standards_data_integration, sizeof vn_standards_data_integration},
    {"vn/standards/information-access.yaml", vn_standards_information_access, sizeof vn_standards_information_access},
    {"vn/standards/information-security.yaml", vn_standards_information_security, sizeof vn_standards_information_security},
    {"vn/standards/not-listed.yaml", vn_standards_not_listed, sizeof vn_standards_not_listed},
    {"vn/statements.yaml", vn_statements, sizeof vn_statements},
    {"vn/terms-services-data.yaml", vn_terms_services_data, sizeof vn_terms_services_data},
    {"vn/terms-standards.yaml", vn_terms_standards, sizeof vn_terms_standards},
    {"vn/terms.yaml", vn_terms, sizeof vn_terms},
    {"hcmc/components.yaml", hcmc_components, sizeof hcmc_components},
    {"hcmc/documents.yaml", hcmc_documents, sizeof hcmc_documents},
    {"hcmc/framework.yaml", hcmc_framework, sizeof hcmc_framework},
    {"hcmc/indicators.yaml", hcmc_indicators, sizeof hcmc_indicators},
    {"hcmc/layers.yaml", hcmc_layers, sizeof hcmc_layers},
    {"hcmc/rules.yaml", hcmc_rules, sizeof hcmc_rules},
    {"hcmc/statements.yaml", hcmc_statements, sizeof hcmc_statements},
    {"hcmc/terms.yaml", hcmc_terms, sizeof hcmc_terms},
    {"hanoi/components.yaml", hanoi_components, sizeof hanoi_components},
    {"hanoi/documents.yaml", hanoi_documents, sizeof hanoi_documents},
    {"hanoi/framework.yaml", hanoi_framework, sizeof hanoi_framework},
    {"hanoi/rules.yaml", hanoi_rules, sizeof hanoi_rules},
    {"haiphong/components.yaml", haiphong_components, sizeof haiphong_components},
    {"haiphong/documents.yaml", haiphong_documents, sizeof haiphong_documents},
    {"haiphong/framework.yaml", haiphong_framework, sizeof haiphong_framework},
    {"vn-components/components.yaml", vn_components_components, sizeof vn_components_components},
    {"vn-components/documents.yaml", vn_components_documents, sizeof vn_components_documents},
    {"vn-components/framework.yaml", vn_components_framework, sizeof vn_components_framework},
    {"vn-dgov-4/framework.yaml", vn_dgov_4_framework, sizeof vn_dgov_4_framework},
    {"vn-dgov-4/layers.yaml", vn_dgov_4_layers, sizeof vn_dgov_4_layers},
    {"vn-dgov-4/statements.yaml", vn_dgov_4_statements, sizeof vn_dgov_4_statements},
    {"vn-digital-2025/framework.yaml", vn_digital_2025_framework, sizeof vn_digital_2025_framework},
    {"vn-digital-2025/layers.yaml", vn_digital_2025_layers, sizeof vn_digital_2025_layers},
    {"vn-digital-2025/statements.yaml", vn_digital_2025_statements, sizeof vn_digital_2025_statements},
    {"vn-egov-1/framework.yaml", vn_egov_1_framework, sizeof vn_egov_1_framework},
    {"vn-egov-1/layers.yaml", vn_egov_1_layers, sizeof vn_egov_1_layers},
    {"vn-egov-1/statements.yaml", vn_egov_1_statements, sizeof vn_egov_1_statements},
    {"vn-egov-2/framework.yaml", vn_egov_2_framework, sizeof vn_egov_2_framework},
    {"vn-egov-2/layers.yaml", vn_egov_2_layers, sizeof vn_egov_2_layers},
    {"vn-egov-2/statements.yaml", vn_egov_2_statements, sizeof vn_egov_2_statements},
    {"vn-egov-3/framework.yaml", vn_egov_3_framework, sizeof vn_egov_3_framework},
    {"vn-egov-3/layers.yaml", vn_egov_3_layers, sizeof vn_egov_3_layers},
    {"vn-egov-3/statements.yaml", vn_egov_3_statements, sizeof vn_egov_3_statements},
};

const size_t embedded_file_count = sizeof files / sizeof *files;

EmbeddedFile embedded_file(size_t number) { return files[number]; }
