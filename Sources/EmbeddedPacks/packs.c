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
static const unsigned char vn_rules_documents[] = {
#embed "../../Models/vn/rules/documents.yaml"
};
static const unsigned char vn_rules_exchange[] = {
#embed "../../Models/vn/rules/exchange.yaml"
};
static const unsigned char vn_rules_identifiers[] = {
#embed "../../Models/vn/rules/identifiers.yaml"
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
    {"vn/rules/documents.yaml", vn_rules_documents, sizeof vn_rules_documents},
    {"vn/rules/exchange.yaml", vn_rules_exchange, sizeof vn_rules_exchange},
    {"vn/rules/identifiers.yaml", vn_rules_identifiers, sizeof vn_rules_identifiers},
    {"vn/standards/beside-the-list.yaml", vn_standards_beside_the_list, sizeof vn_standards_beside_the_list},
    {"vn/standards/connection.yaml", vn_standards_connection, sizeof vn_standards_connection},
    {"vn/standards/data-integration.yaml", vn_standards_data_integration, sizeof vn_standards_data_integration},
    {"vn/standards/information-access.yaml", vn_standards_information_access, sizeof vn_standards_information_access},
    {"vn/standards/information-security.yaml", vn_standards_information_security, sizeof vn_standards_information_security},
    {"vn/standards/not-listed.yaml", vn_standards_not_listed, sizeof vn_standards_not_listed},
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
