#pragma clang diagnostic ignored "-Wc23-extensions"
#include "EmbeddedPacks.h"

// The files of the packs that ship, by pack and then by path. A repository test holds this list against Models/.

static const unsigned char vn_components[] = {
#embed "../../Models/vn/components.yaml"
};
static const unsigned char vn_documents[] = {
#embed "../../Models/vn/documents.yaml"
};
static const unsigned char vn_framework[] = {
#embed "../../Models/vn/framework.yaml"
};
static const unsigned char vn_layers[] = {
#embed "../../Models/vn/layers.yaml"
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
static const unsigned char hcmc_layers[] = {
#embed "../../Models/hcmc/layers.yaml"
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
static const unsigned char haiphong_components[] = {
#embed "../../Models/haiphong/components.yaml"
};
static const unsigned char haiphong_documents[] = {
#embed "../../Models/haiphong/documents.yaml"
};
static const unsigned char haiphong_framework[] = {
#embed "../../Models/haiphong/framework.yaml"
};

static const EmbeddedFile files[] = {
    {"vn/components.yaml", vn_components, sizeof vn_components},
    {"vn/documents.yaml", vn_documents, sizeof vn_documents},
    {"vn/framework.yaml", vn_framework, sizeof vn_framework},
    {"vn/layers.yaml", vn_layers, sizeof vn_layers},
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
    {"vn/security-terms.yaml", vn_security_terms, sizeof vn_security_terms},
    {"vn/standards/beside-the-list.yaml", vn_standards_beside_the_list, sizeof vn_standards_beside_the_list},
    {"vn/standards/connection.yaml", vn_standards_connection, sizeof vn_standards_connection},
    {"vn/standards/data-integration.yaml", vn_standards_data_integration, sizeof vn_standards_data_integration},
    {"vn/standards/information-access.yaml", vn_standards_information_access, sizeof vn_standards_information_access},
    {"vn/standards/information-security.yaml", vn_standards_information_security, sizeof vn_standards_information_security},
    {"vn/standards/not-listed.yaml", vn_standards_not_listed, sizeof vn_standards_not_listed},
    {"vn/terms-services-data.yaml", vn_terms_services_data, sizeof vn_terms_services_data},
    {"vn/terms-standards.yaml", vn_terms_standards, sizeof vn_terms_standards},
    {"vn/terms.yaml", vn_terms, sizeof vn_terms},
    {"hcmc/components.yaml", hcmc_components, sizeof hcmc_components},
    {"hcmc/documents.yaml", hcmc_documents, sizeof hcmc_documents},
    {"hcmc/framework.yaml", hcmc_framework, sizeof hcmc_framework},
    {"hcmc/layers.yaml", hcmc_layers, sizeof hcmc_layers},
    {"hanoi/components.yaml", hanoi_components, sizeof hanoi_components},
    {"hanoi/documents.yaml", hanoi_documents, sizeof hanoi_documents},
    {"hanoi/framework.yaml", hanoi_framework, sizeof hanoi_framework},
    {"haiphong/components.yaml", haiphong_components, sizeof haiphong_components},
    {"haiphong/documents.yaml", haiphong_documents, sizeof haiphong_documents},
    {"haiphong/framework.yaml", haiphong_framework, sizeof haiphong_framework},
};

const size_t embedded_file_count = sizeof files / sizeof *files;

EmbeddedFile embedded_file(size_t number) { return files[number]; }
