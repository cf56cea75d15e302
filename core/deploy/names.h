// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/quote.h"

#include <compare>
#include <string>
#include <string_view>

namespace espalier::deploy {

//! The schema that the registry and all that is deployed stand in, where nothing else is asked for.
inline constexpr std::string_view registrySchema = "espalier";

//! The name of a view or function in the schema, where views and functions have names of their own: what is called a_live may be a view of
//! one project and a function of another.
struct ObjectName
{
    std::string name;
    bool isView = false; //!< else a function
    auto operator<=>(const ObjectName &) const = default;
};

//! The names of all that belongs to a project in the database.
struct Names
{
    std::string schema;
    std::string project;

    sql::QualifiedName table(const char *name) const { return {schema, name}; }
    sql::QualifiedName view() const { return {schema, project}; }
    sql::QualifiedName live() const { return {schema, project + "_live"}; }
    sql::QualifiedName predict() const { return {schema, project + "_predict"}; }
    sql::QualifiedName at() const { return {schema, project + "_at"}; }
    sql::QualifiedName features(int version) const { return versioned("_features_v", version); }
    sql::QualifiedName score(int version) const { return versioned("_score_v", version); }
    sql::QualifiedName predict(int version) const { return versioned("_predict_v", version); }
    sql::QualifiedName at(int version) const { return versioned("_at_v", version); }
    //! Why, where it was deployed with reasons: by key, and of a version's row of features.
    sql::QualifiedName reasons() const { return {schema, project + "_reasons"}; }
    sql::QualifiedName reasons(int version) const { return versioned("_reasons_v", version); }
    sql::QualifiedName reasonsOf(int version) const { return versioned("_reason_v", version); }
    //! What would be predicted of other values: by key, and a version's row of features with them.
    sql::QualifiedName whatIf() const { return {schema, project + "_what_if"}; }
    sql::QualifiedName whatIf(int version) const { return versioned("_what_if_v", version); }
    sql::QualifiedName overriding(int version) const { return versioned("_with_v", version); }
    //! Between what a number lies, by what is predicted: of versions that know how far off they are.
    sql::QualifiedName interval() const { return {schema, project + "_interval"}; }
    sql::QualifiedName interval(int version) const { return versioned("_interval_v", version); }
    //! What was predicted when, and what became of it: there from the first logged scoring on.
    sql::QualifiedName log() const { return {schema, project + "_log"}; }
    sql::QualifiedName performance() const { return {schema, project + "_performance"}; }
    sql::QualifiedName outcomes(int version) const { return versioned("_outcomes_v", version); }

private:
    sql::QualifiedName versioned(const char *suffix, int version) const
    {
        return {schema, project + suffix + std::to_string(version)};
    }
};

} // namespace espalier::deploy
