<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <source>about {n} pages</source>
        <translation>
            <numerusform>about {n} page</numerusform>
            <numerusform>about {n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n}</source>
        <translation>
            <numerusform>all {n}</numerusform>
            <numerusform>all {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n} facts</source>
        <translation>
            <numerusform>the only fact</numerusform>
            <numerusform>all {n} facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard my {n} edits</source>
        <translation>
            <numerusform>Discard my edit</numerusform>
            <numerusform>Discard my {n} edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence for fact {n}</source>
        <translation>
            <numerusform>Evidence for fact {n}</numerusform>
            <numerusform>Evidence for fact {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fact {n}</source>
        <translation>
            <numerusform>Fact {n}</numerusform>
            <numerusform>Fact {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found in {n} places</source>
        <translation>
            <numerusform>found in {n} place</numerusform>
            <numerusform>found in {n} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quote {n} of {total}</source>
        <translation>
            <numerusform>quote {n} of {total}</numerusform>
            <numerusform>quote {n} of {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; what you have not saved is kept on top of it, and {n} earlier edits can be neither undone nor redone any more.</source>
        <translation>
            <numerusform>Somebody else changed the file; what you have not saved is kept on top of it, and {n} earlier edit can be neither undone nor redone any more.</numerusform>
            <numerusform>Somebody else changed the file; what you have not saved is kept on top of it, and {n} earlier edits can be neither undone nor redone any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; your {n} unsaved edits are kept on top of it.</source>
        <translation>
            <numerusform>Somebody else changed the file; your unsaved edit is kept on top of it.</numerusform>
            <numerusform>Somebody else changed the file; your {n} unsaved edits are kept on top of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; {n} of your edits can be neither undone nor redone any more.</source>
        <translation>
            <numerusform>Somebody else changed the file; {n} of your edits can be neither undone nor redone any more.</numerusform>
            <numerusform>Somebody else changed the file; {n} of your edits can be neither undone nor redone any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the whole briefing goes along, all {n:,} facts of it</source>
        <translation>
            <numerusform>the whole briefing goes along, the one fact of it</numerusform>
            <numerusform>the whole briefing goes along, all {n:,} facts of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words stand in {n} places, at {places}; a prefix or suffix tells which</source>
        <translation>
            <numerusform>the words stand in {n} place, at {places}; a prefix or suffix tells which</numerusform>
            <numerusform>the words stand in {n} places, at {places}; a prefix or suffix tells which</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are {n} YAML files in this folder ({names}); name the one to open</source>
        <translation>
            <numerusform>there is {n} YAML file in this folder ({names}); name the one to open</numerusform>
            <numerusform>there are {n} YAML files in this folder ({names}); name the one to open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline of {n} events, {first} to {last}</source>
        <translation>
            <numerusform>Timeline of {n} event, {first} to {last}</numerusform>
            <numerusform>Timeline of {n} events, {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: a draft of {listed}; all {n} quotes are exact</source>
        <translation>
            <numerusform>{file}: a draft of {listed}; its {n} quote is exact</numerusform>
            <numerusform>{file}: a draft of {listed}; all {n} quotes are exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} briefings</source>
        <translation>
            <numerusform>{found} in {n} briefing</numerusform>
            <numerusform>{found} in {n} briefings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} character</numerusform>
            <numerusform>{n:,} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} facts take about {pages:,} pages</source>
        <translation>
            <numerusform>{n:,} fact takes about {pages:,} pages</numerusform>
            <numerusform>{n:,} facts take about {pages:,} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} altered</source>
        <translation>
            <numerusform>{n} altered</numerusform>
            <numerusform>{n} altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved</source>
        <translation>
            <numerusform>{n} approved</numerusform>
            <numerusform>{n} approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles can be taken in</source>
        <translation>
            <numerusform>{n} article can be taken in</numerusform>
            <numerusform>{n} articles can be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} briefings</source>
        <translation>
            <numerusform>{n} briefing</numerusform>
            <numerusform>{n} briefings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} broken</source>
        <translation>
            <numerusform>{n} broken</numerusform>
            <numerusform>{n} broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since they were signed</source>
        <translation>
            <numerusform>{n} changed since it was signed</numerusform>
            <numerusform>{n} changed since they were signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes beside the facts</source>
        <translation>
            <numerusform>{n} change beside the facts</numerusform>
            <numerusform>{n} changes beside the facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} character</numerusform>
            <numerusform>{n} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cosmetic</source>
        <translation>
            <numerusform>{n} cosmetic</numerusform>
            <numerusform>{n} cosmetic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cut short</source>
        <translation>
            <numerusform>{n} cut short</numerusform>
            <numerusform>{n} cut short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates are not in a calendar’s years, or have no day</source>
        <translation>
            <numerusform>{n} date is not in a calendar’s years, or has no day</numerusform>
            <numerusform>{n} dates are not in a calendar’s years, or have no day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided differently</source>
        <translation>
            <numerusform>{n} decided differently</numerusform>
            <numerusform>{n} decided differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided the same</source>
        <translation>
            <numerusform>{n} decided the same</numerusform>
            <numerusform>{n} decided the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubted</source>
        <translation>
            <numerusform>{n} doubted</numerusform>
            <numerusform>{n} doubted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits are not saved.</source>
        <translation>
            <numerusform>{n} edit is not saved.</numerusform>
            <numerusform>{n} edits are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} event</numerusform>
            <numerusform>{n} events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exact</source>
        <translation>
            <numerusform>{n} exact</numerusform>
            <numerusform>{n} exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} fact</numerusform>
            <numerusform>{n} facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts changed</source>
        <translation>
            <numerusform>{n} fact changed</numerusform>
            <numerusform>{n} facts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts dropped</source>
        <translation>
            <numerusform>{n} fact dropped</numerusform>
            <numerusform>{n} facts dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts found</source>
        <translation>
            <numerusform>{n} fact found</numerusform>
            <numerusform>{n} facts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts judged otherwise</source>
        <translation>
            <numerusform>{n} fact judged otherwise</numerusform>
            <numerusform>{n} facts judged otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts moved</source>
        <translation>
            <numerusform>{n} fact moved</numerusform>
            <numerusform>{n} facts moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts new</source>
        <translation>
            <numerusform>{n} fact new</numerusform>
            <numerusform>{n} facts new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts rest on this passage</source>
        <translation>
            <numerusform>{n} fact rests on this passage</numerusform>
            <numerusform>{n} facts rest on this passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts reworded</source>
        <translation>
            <numerusform>{n} fact reworded</numerusform>
            <numerusform>{n} facts reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts would rest on nothing</source>
        <translation>
            <numerusform>{n} fact would rest on nothing</numerusform>
            <numerusform>{n} facts would rest on nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} filtered away</source>
        <translation>
            <numerusform>{n} filtered away</numerusform>
            <numerusform>{n} filtered away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in several places</source>
        <translation>
            <numerusform>{n} in several places</numerusform>
            <numerusform>{n} in several places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} independent sources</source>
        <translation>
            <numerusform>{n} independent source</numerusform>
            <numerusform>{n} independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines added</source>
        <translation>
            <numerusform>{n} line added</numerusform>
            <numerusform>{n} lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines dropped</source>
        <translation>
            <numerusform>{n} line dropped</numerusform>
            <numerusform>{n} lines dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <translation>
            <numerusform>{n} missing</numerusform>
            <numerusform>{n} missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new sources</source>
        <translation>
            <numerusform>{n} new source</numerusform>
            <numerusform>{n} new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <translation>
            <numerusform>{n} not checked</numerusform>
            <numerusform>{n} not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them checked in the excerpts on file</source>
        <translation>
            <numerusform>{n} of them checked in the excerpts on file</numerusform>
            <numerusform>{n} of them checked in the excerpts on file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them drafts, still to be checked</source>
        <translation>
            <numerusform>{n} of them a draft, still to be checked</numerusform>
            <numerusform>{n} of them drafts, still to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them from a source that differs from the statement</source>
        <translation>
            <numerusform>{n} of them from a source that differs from the statement</numerusform>
            <numerusform>{n} of them from a source that differs from the statement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on verified quotes</source>
        <translation>
            <numerusform>{n} on verified quotes</numerusform>
            <numerusform>{n} on verified quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations</source>
        <translation>
            <numerusform>{n} organisation</numerusform>
            <numerusform>{n} organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation>
            <numerusform>{n} problem</numerusform>
            <numerusform>{n} problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems: the last good version stays open</source>
        <translation>
            <numerusform>{n} problem: the last good version stays open</numerusform>
            <numerusform>{n} problems: the last good version stays open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} programmes</source>
        <translation>
            <numerusform>{n} programme</numerusform>
            <numerusform>{n} programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <translation>
            <numerusform>{n} quote</numerusform>
            <numerusform>{n} quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <translation>
            <numerusform>{n} rejected</numerusform>
            <numerusform>{n} rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <translation>
            <numerusform>{n} shown</numerusform>
            <numerusform>{n} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures written to {file}</source>
        <translation>
            <numerusform>{n} signature written to {file}</numerusform>
            <numerusform>{n} signatures written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by one reader in both</source>
        <translation>
            <numerusform>{n} signed by one reader in both</numerusform>
            <numerusform>{n} signed by one reader in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by the other alone</source>
        <translation>
            <numerusform>{n} signed by the other alone</numerusform>
            <numerusform>{n} signed by the other alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by you alone</source>
        <translation>
            <numerusform>{n} signed by you alone</numerusform>
            <numerusform>{n} signed by you alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracks</source>
        <translation>
            <numerusform>{n} track</numerusform>
            <numerusform>{n} tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} typographic</source>
        <translation>
            <numerusform>{n} typographic</numerusform>
            <numerusform>{n} typographic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved edits</source>
        <translation>
            <numerusform>{n} unsaved edit</numerusform>
            <numerusform>{n} unsaved edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved edits from {date} were found.</source>
        <translation>
            <numerusform>{n} unsaved edit from {date} was found.</numerusform>
            <numerusform>{n} unsaved edits from {date} were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to repair the quote</source>
        <translation>
            <numerusform>{n} way to repair the quote</numerusform>
            <numerusform>{n} ways to repair the quote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with parts left out</source>
        <translation>
            <numerusform>{n} with parts left out</numerusform>
            <numerusform>{n} with parts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} would rest on fewer quotes</source>
        <translation>
            <numerusform>{n} would rest on fewer quotes</numerusform>
            <numerusform>{n} would rest on fewer quotes</numerusform>
        </translation>
    </message>
</context>
</TS>
