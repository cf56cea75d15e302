// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

#include <string_view>
#include <vector>

namespace espalier::ui {

//! What a message says, in the language that is set; the code with its arguments where it has no sentence. Sentences begin with a small
//! letter where they follow what they are about: "orders: nothing tells when each of its rows came".
QString sentence(const Message &message);
//! What is done now, as a line of its own: "Reading rows…".
QString stageText(const Message &stage);
//! One after another: "; " between them.
QString sentences(const std::vector<Message> &messages);

//! What was found, with the numbers it rests on: "the live view is empty: its newest row is of 2014-06-30".
QString withEvidence(const Message &detail, const std::vector<Message> &evidence);

//! The sentence of a code. %1 to %9 stand for its arguments; %Ln for the first count among them, on which its plural depends.
struct Sentence
{
    std::string_view code;
    const char *context;
    const char *text;
    bool isPlural;
};

//! Every sentence of the vocabulary.
std::vector<Sentence> vocabulary();

} // namespace espalier::ui
