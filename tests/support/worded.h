// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/words/error.h"
#include "ui/words/language.h"
#include "ui/words/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <string>
#include <utility>
#include <vector>

//! What a person reads, in English; digits are not grouped. Plurals need an application, which the tests' main() makes.
namespace espalier {

inline void speakEnglish()
{
    if (static bool isDone = false; !std::exchange(isDone, true)) {
        new ui::Language(QStringLiteral("en"),
                         QCoreApplication::instance()); // NOLINT(*-owning-memory): the application's
        QLocale::setDefault(QLocale::c());
    }
}

inline std::string worded(const Message &message)
{
    speakEnglish();
    return ui::sentence(message).toStdString();
}

inline std::string worded(const std::vector<Message> &messages)
{
    speakEnglish();
    return ui::sentences(messages).toStdString();
}

inline std::string worded(const Message &detail, const std::vector<Message> &evidence)
{
    speakEnglish();
    return ui::withEvidence(detail, evidence).toStdString();
}

inline std::string worded(const Error &error)
{
    speakEnglish();
    return ui::lineText(error).toStdString();
}

} // namespace espalier
