// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace espalier::ui {

//! A term of the field, explained in two sentences.
struct Term
{
    std::string_view id; //!< stable: "as_of"
    QString name;
    QString text;
};

//! All of them, in the order of the work.
std::vector<Term> terms();
//! By id or by name, whatever the case; null where there is none. Of what terms() gave.
const Term *findTerm(const std::vector<Term> &terms, const QString &idOrName);

} // namespace espalier::ui
