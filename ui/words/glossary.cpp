// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/glossary.h"

#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace espalier::ui {

namespace {

struct Written
{
    const char *id;
    const char *name;
    const char *text;
};

//! Told in this context.
constexpr const char *context = "Glossary";

constexpr std::array written{
    Written{
        "relation", QT_TRANSLATE_NOOP("Glossary", "Relation"),
        QT_TRANSLATE_NOOP("Glossary",
                          "A foreign key between two tables, declared in the database or found in the values and "
                          "accepted by you. Along relations a row finds its parent (one) and its children (many).")},
    Written{"entity", QT_TRANSLATE_NOOP("Glossary", "Entity"),
            QT_TRANSLATE_NOOP("Glossary",
                              "The table about whose rows something is predicted: customers, orders, machines. Each "
                              "live prediction is of one of its rows.")},
    Written{"study", QT_TRANSLATE_NOOP("Glossary", "Study"),
            QT_TRANSLATE_NOOP(
                "Glossary",
                "The question that is asked, as a file: what is predicted, for which rows, from which features, and "
                "how it is tested. It holds no data, so it can be shared and kept under version control.")},
    Written{"label", QT_TRANSLATE_NOOP("Glossary", "Label"),
            QT_TRANSLATE_NOOP("Glossary",
                              "What is to be predicted, of an example for which it is known already. A label about the "
                              "next 90 days is known only when these 90 days are over.")},
    Written{"as_of", QT_TRANSLATE_NOOP("Glossary", "As of"),
            QT_TRANSLATE_NOOP("Glossary",
                              "The moment at which an example is predicted: its features see only rows from before it. "
                              "That is why a score tells of the future, and not of what could be looked up.")},
    Written{"horizon", QT_TRANSLATE_NOOP("Glossary", "Horizon"),
            QT_TRANSLATE_NOOP("Glossary",
                              "How far ahead the label looks: \"in the next 90 days\". A longer one has more events "
                              "and is known later.")},
    Written{"example", QT_TRANSLATE_NOOP("Glossary", "Example"),
            QT_TRANSLATE_NOOP("Glossary",
                              "A row of the entity at one moment, with its label. The same customer at ten moments is "
                              "ten examples; intervals count them as one customer.")},
    Written{"feature", QT_TRANSLATE_NOOP("Glossary", "Feature"),
            QT_TRANSLATE_NOOP("Glossary",
                              "A value that the model may use: a column of the row or of a parent, or an aggregate "
                              "over children, such as the number of orders in the last 30 days. It means the same "
                              "while training and in the live view, to the bit.")},
    Written{"leakage", QT_TRANSLATE_NOOP("Glossary", "Leakage"),
            QT_TRANSLATE_NOOP(
                "Glossary",
                "A feature that knows the answer because it was written after the moment of prediction. Scores are "
                "wonderful then, and live predictions are not; findings point it out before training.")},
    Written{"snapshot", QT_TRANSLATE_NOOP("Glossary", "Snapshot"),
            QT_TRANSLATE_NOOP("Glossary",
                              "Examples and features as they were read at one moment, kept on this computer. Models "
                              "that are compared were trained on the same one.")},
    Written{"split", QT_TRANSLATE_NOOP("Glossary", "Train, validation, test"),
            QT_TRANSLATE_NOOP(
                "Glossary",
                "Models learn from the training part, settings are chosen on the validation part, and the test part is "
                "looked at last. With times, the test is the latest: it asks whether what was learned still holds.")},
    Written{"backtest", QT_TRANSLATE_NOOP("Glossary", "Backtest"),
            QT_TRANSLATE_NOOP("Glossary",
                              "The model as it would have been trained at an earlier moment, scored on what came next. "
                              "Several of them show whether it would have worked last spring, too.")},
    Written{"baseline", QT_TRANSLATE_NOOP("Glossary", "Baseline"),
            QT_TRANSLATE_NOOP("Glossary",
                              "A model that uses no feature: it says the share of positives, or the middle, for all. "
                              "What is not better than it is not worth deploying.")},
    Written{"roc_auc", QT_TRANSLATE_NOOP("Glossary", "ROC AUC"),
            QT_TRANSLATE_NOOP("Glossary",
                              "How often the model puts the right one of two rows first, of which one is positive and "
                              "one is not. 0.5 is a coin, 1 is never wrong; it says nothing of a threshold.")},
    Written{"log_loss", QT_TRANSLATE_NOOP("Glossary", "Log loss"),
            QT_TRANSLATE_NOOP("Glossary",
                              "How surprised one is by what happened, if one believes the probabilities; lower is "
                              "better. Being sure and wrong costs most.")},
    Written{"rmse", QT_TRANSLATE_NOOP("Glossary", "RMSE and MAE"),
            QT_TRANSLATE_NOOP("Glossary",
                              "How far a predicted number is off, in the label's own unit. MAE is the mean distance; "
                              "RMSE weighs large misses more.")},
    Written{"interval", QT_TRANSLATE_NOOP("Glossary", "Interval"),
            QT_TRANSLATE_NOOP("Glossary",
                              "Where the score would probably be on other rows like these, in 95 of 100 cases. Two "
                              "models whose difference has an interval with 0 in it cannot be told apart.")},
    Written{"calibration", QT_TRANSLATE_NOOP("Glossary", "Calibration"),
            QT_TRANSLATE_NOOP("Glossary",
                              "Whether of all rows with a probability of 20 % about one in five is positive. A model "
                              "can rank well and still be badly calibrated; costs need calibrated probabilities.")},
    Written{"threshold", QT_TRANSLATE_NOOP("Glossary", "Threshold"),
            QT_TRANSLATE_NOOP("Glossary",
                              "The probability from which on a row counts as positive. It follows from what a false "
                              "alarm and a miss cost, not from the model.")},
    Written{"slice", QT_TRANSLATE_NOOP("Glossary", "Slice"),
            QT_TRANSLATE_NOOP("Glossary",
                              "A part of the test rows with something in common: a country, new customers, a month. A "
                              "model that is good on the whole may be bad on one.")},
    Written{"importance", QT_TRANSLATE_NOOP("Glossary", "Importance"),
            QT_TRANSLATE_NOOP("Glossary",
                              "How much worse the score is when a feature's values are shuffled. It tells what the "
                              "model uses, not what causes the label.")},
    Written{"dependence", QT_TRANSLATE_NOOP("Glossary", "Partial dependence"),
            QT_TRANSLATE_NOOP("Glossary",
                              "What the model says on average when one feature is set to a value and all else stays. "
                              "It shows a direction and a shape: more visits, fewer leave.")},
    Written{"live_view", QT_TRANSLATE_NOOP("Glossary", "Live view"),
            QT_TRANSLATE_NOOP("Glossary",
                              "A view in your database that predicts when it is read, from the rows that are there "
                              "then. It is plain SQL: no extension and no service stands behind it.")},
    Written{"version", QT_TRANSLATE_NOOP("Glossary", "Version"),
            QT_TRANSLATE_NOOP("Glossary",
                              "A deployed model is never overwritten: the next one is a new version, and one of them "
                              "is active. Going back to an earlier one is one click and one transaction.")},
    Written{"drift", QT_TRANSLATE_NOOP("Glossary", "Drift"),
            QT_TRANSLATE_NOOP("Glossary",
                              "The values of today are distributed otherwise than those the model learned from. It may "
                              "matter or not: look at the score that has matured since, and at what drifted.")},
    Written{"matured", QT_TRANSLATE_NOOP("Glossary", "Matured"),
            QT_TRANSLATE_NOOP("Glossary",
                              "Of predictions that were logged, those whose label is known by now. The score on them "
                              "is what was really kept of the promise.")},
};

} // namespace

std::vector<Term> terms()
{
    std::vector<Term> terms;
    terms.reserve(written.size());
    for (const auto &term : written)
        terms.push_back({.id = term.id,
                         .name = QCoreApplication::translate(context, term.name),
                         .text = QCoreApplication::translate(context, term.text)});
    return terms;
}

const Term *findTerm(const std::vector<Term> &terms, const QString &idOrName)
{
    const auto found = std::ranges::find_if(terms, [&idOrName](const Term &term) {
        return toQString(term.id).compare(idOrName, Qt::CaseInsensitive) == 0
            || term.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return found == terms.end() ? nullptr : &*found;
}

} // namespace espalier::ui
