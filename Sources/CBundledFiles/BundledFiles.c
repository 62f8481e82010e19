// The folder `Playbooks` inside the program, so that a copied binary needs no other file.
//
// In C because of `#embed`: the same bytes as array literals of Swift take the compiler a minute
// and more than a gigabyte. To add a file, add its name and its line here, in alphabetical order.

#include "BundledFiles.h"

#include <stddef.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct BundledFile playbooks[] = {
    {"account-takeover", (const char[]){
#embed "../../Playbooks/account-takeover.yaml" suffix(, 0)
    }},
    {"cloud-misconfiguration", (const char[]){
#embed "../../Playbooks/cloud-misconfiguration.yaml" suffix(, 0)
    }},
    {"customer-data-leak", (const char[]){
#embed "../../Playbooks/customer-data-leak.yaml" suffix(, 0)
    }},
    {"insider-theft", (const char[]){
#embed "../../Playbooks/insider-theft.yaml" suffix(, 0)
    }},
    {"lost-device", (const char[]){
#embed "../../Playbooks/lost-device.yaml" suffix(, 0)
    }},
    {"mis-disposal", (const char[]){
#embed "../../Playbooks/mis-disposal.yaml" suffix(, 0)
    }},
    {"mis-sent-email", (const char[]){
#embed "../../Playbooks/mis-sent-email.yaml" suffix(, 0)
    }},
    {"ransomware", (const char[]){
#embed "../../Playbooks/ransomware.yaml" suffix(, 0)
    }},
    {"vendor-breach", (const char[]){
#embed "../../Playbooks/vendor-breach.yaml" suffix(, 0)
    }},
    {"web-skimming", (const char[]){
#embed "../../Playbooks/web-skimming.yaml" suffix(, 0)
    }},
    {NULL, NULL},
};

static const struct BundledFile clocks[] = {
    {"au-ndb", (const char[]){
#embed "../../Playbooks/clocks/au-ndb.yaml" suffix(, 0)
    }},
    {"eu-dora", (const char[]){
#embed "../../Playbooks/clocks/eu-dora.yaml" suffix(, 0)
    }},
    {"eu-gdpr", (const char[]){
#embed "../../Playbooks/clocks/eu-gdpr.yaml" suffix(, 0)
    }},
    {"eu-nis2", (const char[]){
#embed "../../Playbooks/clocks/eu-nis2.yaml" suffix(, 0)
    }},
    {"insurance", (const char[]){
#embed "../../Playbooks/clocks/insurance.yaml" suffix(, 0)
    }},
    {"jp-appi", (const char[]){
#embed "../../Playbooks/clocks/jp-appi.yaml" suffix(, 0)
    }},
    {"jp-card", (const char[]){
#embed "../../Playbooks/clocks/jp-card.yaml" suffix(, 0)
    }},
    {"jp-critical-infrastructure", (const char[]){
#embed "../../Playbooks/clocks/jp-critical-infrastructure.yaml" suffix(, 0)
    }},
    {"jp-listed", (const char[]){
#embed "../../Playbooks/clocks/jp-listed.yaml" suffix(, 0)
    }},
    {"jp-my-number", (const char[]){
#embed "../../Playbooks/clocks/jp-my-number.yaml" suffix(, 0)
    }},
    {"jp-privacy-mark", (const char[]){
#embed "../../Playbooks/clocks/jp-privacy-mark.yaml" suffix(, 0)
    }},
    {"jp-telecom", (const char[]){
#embed "../../Playbooks/clocks/jp-telecom.yaml" suffix(, 0)
    }},
    {"jp-voluntary", (const char[]){
#embed "../../Playbooks/clocks/jp-voluntary.yaml" suffix(, 0)
    }},
    {"kr-pipa", (const char[]){
#embed "../../Playbooks/clocks/kr-pipa.yaml" suffix(, 0)
    }},
    {"other-unverified", (const char[]){
#embed "../../Playbooks/clocks/other-unverified.yaml" suffix(, 0)
    }},
    {"pci", (const char[]){
#embed "../../Playbooks/clocks/pci.yaml" suffix(, 0)
    }},
    {"sg-pdpa", (const char[]){
#embed "../../Playbooks/clocks/sg-pdpa.yaml" suffix(, 0)
    }},
    {"uk-gdpr", (const char[]){
#embed "../../Playbooks/clocks/uk-gdpr.yaml" suffix(, 0)
    }},
    {"us-california", (const char[]){
#embed "../../Playbooks/clocks/us-california.yaml" suffix(, 0)
    }},
    {"us-hipaa", (const char[]){
#embed "../../Playbooks/clocks/us-hipaa.yaml" suffix(, 0)
    }},
    {"us-sec-8k", (const char[]){
#embed "../../Playbooks/clocks/us-sec-8k.yaml" suffix(, 0)
    }},
    {NULL, NULL},
};

static const struct BundledFile calendars[] = {
    {"eu-target", (const char[]){
#embed "../../Playbooks/calendars/eu-target.yaml" suffix(, 0)
    }},
    {"jp-admin", (const char[]){
#embed "../../Playbooks/calendars/jp-admin.yaml" suffix(, 0)
    }},
    {"us-federal", (const char[]){
#embed "../../Playbooks/calendars/us-federal.yaml" suffix(, 0)
    }},
    {NULL, NULL},
};

static const struct BundledFile forms[] = {
    {"first-report", (const char[]){
#embed "../../Playbooks/forms/first-report.yaml" suffix(, 0)
    }},
    {"plain-report", (const char[]){
#embed "../../Playbooks/forms/plain-report.yaml" suffix(, 0)
    }},
    {"report-questions", (const char[]){
#embed "../../Playbooks/forms/report-questions.yaml" suffix(, 0)
    }},
    {"statement", (const char[]){
#embed "../../Playbooks/forms/statement.yaml" suffix(, 0)
    }},
    {NULL, NULL},
};

const struct BundledFile *bundled_playbooks(void) { return playbooks; }

const struct BundledFile *bundled_clocks(void) { return clocks; }

const struct BundledFile *bundled_calendars(void) { return calendars; }

const struct BundledFile *bundled_forms(void) { return forms; }
