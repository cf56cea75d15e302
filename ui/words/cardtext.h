// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/workbench/card.h"

#include <QCoreApplication>
#include <QString>

//! What the parts of a model card have in common.
namespace espalier::ui {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

document::Paragraph paragraph(const QString &text);
document::Paragraph smallParagraph(const QString &text);
document::Facts::Fact fact(const QString &name, const QString &value);
//! A hash, a line that is typed.
document::Facts::Fact typedFact(const QString &name, const std::string &value);
document::Table::Cell cell(const QString &text);
//! "Boosted trees (XGBoost)".
QString learnerText(const training::Run &run);
//! The same with what tells it from another run of the learner: "rounds 176", where there is one.
QString runText(const training::Comparison &comparison, const training::Run &run);
//! "0.8066 to 0.8520".
QString rangeText(const evaluate::Score &score);
//! "test", "validation": the part that the run is judged by; empty where it was scored nowhere.
std::string judgedPart(const workbench::Card &card);
QString partText(snapshot::Part part);
QString partText(const std::string &part);
//! "test rows".
QString rowsOfPart(const std::string &part);
//! A score; what rounds to nothing has no sign.
QString signedScore(double value);
//! In plain words with the table, where the study has it; else its name.
QString featureText(const study::Study &study, const std::string &name);
//! "2025-03-02", or "2025-03-02 12:30" where it is not the start of a day.
QString momentText(Timestamp moment);

} // namespace espalier::ui
