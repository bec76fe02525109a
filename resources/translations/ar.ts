<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en">
<context>
    <name>Briefing</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>(added: {words})</source>
        <translation>(مضاف: {words})</translation>
    </message>
    <message>
        <source>(in {language})</source>
        <translation>(باللغة {language})</translation>
    </message>
    <message>
        <source>(removed: {words})</source>
        <translation>(محذوف: {words})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>`*` and `&amp;` are signs of YAML; put text that begins so in quotes</source>
        <translation>`*` و`&amp;` من علامات YAML؛ ضع النص الذي يبدأ بإحداهما بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>`sha256` is 64 digits and letters from a to f, as `sha256sum` prints them</source>
        <translation>تتألف قيمة `sha256` من 64 رقمًا وحرفًا من a إلى f، كما يعرضها الأمر `sha256sum`</translation>
    </message>
    <message>
        <source>`true` or `false`</source>
        <translation>`true` أو `false`</translation>
    </message>
    <message>
        <source>a briefing</source>
        <translation>ملف Briefing</translation>
    </message>
    <message>
        <source>a briefing inside another file is read only; unpack it to change it</source>
        <translation>الملف المضمَّن في مستند آخر للقراءة فقط؛ استخرجه لتعديله</translation>
    </message>
    <message>
        <source>A briefing tells you what happened, who took part and what was promised. Every statement rests on words that somebody published: one click shows them, marked, in the text they stand in, with a verdict on whether they are there letter by letter. Nothing is fetched from a network.</source>
        <translation>يخبرك الملف بما حدث، ومن شارك فيه، وما وُعد به. تقوم كل عبارة على كلمات نشرها أحد: نقرة واحدة تعرضها معلَّمة في النص الذي وردت فيه، مع حكم يبيّن هل هي فيه حرفًا بحرف. ولا يُجلب شيء من أي شبكة.</translation>
    </message>
    <message>
        <source>a briefing’s folder or its YAML file</source>
        <translation>مجلد ملف Briefing أو ملف YAML الخاص به</translation>
    </message>
    <message>
        <source>a briefing’s folder or its YAML file; without it, the briefing that is shipped</source>
        <translation>مجلد ملف Briefing أو ملف YAML الخاص به؛ وبدونه الملف المرفق بالبرنامج</translation>
    </message>
    <message>
        <source>a change of a fact</source>
        <translation>تعديل واقعة</translation>
    </message>
    <message>
        <source>A click shows only the facts with such quotes, another all of them.</source>
        <translation>تعرض النقرة الوقائع ذات هذه الاقتباسات وحدها، وتعرضها النقرة الثانية كلها.</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a deleted fact</source>
        <translation>حذف واقعة</translation>
    </message>
    <message>
        <source>A diamond is the horizon of a strategy.</source>
        <translation>يشير المعيَّن إلى أفق استراتيجية.</translation>
    </message>
    <message>
        <source>a doubt</source>
        <translation>تشكيك</translation>
    </message>
    <message>
        <source>A draft, still to be checked</source>
        <translation>مسودة لم تُدقَّق بعد</translation>
    </message>
    <message>
        <source>A draft: it is still to be checked.</source>
        <translation>مسودة: لم تُدقَّق بعد.</translation>
    </message>
    <message>
        <source>a drafted quote of {fact} is not exact</source>
        <translation>في مسودة الواقعة {fact} اقتباس غير مطابق</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <source>A fact is being written in the form.</source>
        <translation>هناك واقعة قيد الكتابة في النموذج.</translation>
    </message>
    <message>
        <source>A fact needs a statement.</source>
        <translation>تحتاج الواقعة إلى عبارة.</translation>
    </message>
    <message>
        <source>A fact needs a topic at least.</source>
        <translation>تحتاج الواقعة إلى موضوع واحد على الأقل.</translation>
    </message>
    <message>
        <source>a figure differs</source>
        <translation>رقم مختلف</translation>
    </message>
    <message>
        <source>a figure is left out</source>
        <translation>حُذف رقم</translation>
    </message>
    <message>
        <source>a figure is put in between brackets</source>
        <translation>أُدرج رقم بين معقوفين</translation>
    </message>
    <message>
        <source>a file of signatures, handed on from a window</source>
        <translation>ملف توقيعات مُرسَل من نافذة</translation>
    </message>
    <message>
        <source>A file of your signatures was damaged; it is kept as {file}.</source>
        <translation>أحد ملفات توقيعاتك تالف، وقد حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>a folder that briefings lie in, at any depth; without one, those that the window remembers</source>
        <translation>مجلد فيه ملفات Briefing على أي عمق؛ وإلا فالمجلدات التي تتذكرها النافذة</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>a hyphen at a line’s end</source>
        <translation>واصلة في نهاية السطر</translation>
    </message>
    <message>
        <source>a key is a word, not a list or a map; put text in brackets in quotes</source>
        <translation>المفتاح كلمة، لا قائمة ولا مجموعة مفاتيح؛ ضع النص المكتوب بين أقواس بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a ligature</source>
        <translation>حرفان مدموجان</translation>
    </message>
    <message>
        <source>a line cannot begin with {percent}; put the text in quotes</source>
        <translation>لا يمكن أن يبدأ سطر بالعلامة {percent}؛ ضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>A link on page {page} of the PDF does not lead where its briefing gives it.</source>
        <translation>رابط في الصفحة {page} من مستند PDF لا يؤدي إلى حيث يعطيه ملفه.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a list begins on a line of its own, not after {key}</source>
        <translation>تبدأ القائمة في سطر مستقل، لا بعد {key}</translation>
    </message>
    <message>
        <source>a list, as in {example}</source>
        <translation>قائمة، مثل {example}</translation>
    </message>
    <message>
        <source>A long text: only characters {start} to {end} of {total} are shown.</source>
        <translation>نص طويل: لا يُعرض منه إلا الحروف من {start} إلى {end}، من أصل {total}.</translation>
    </message>
    <message>
        <source>a map from ids</source>
        <translation>مجموعة كل مفتاح فيها معرِّف</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>a moved fact</source>
        <translation>نقل واقعة</translation>
    </message>
    <message>
        <source>a negation differs</source>
        <translation>اختلاف في النفي</translation>
    </message>
    <message>
        <source>a negation is left out</source>
        <translation>حُذفت أداة نفي</translation>
    </message>
    <message>
        <source>a new fact</source>
        <translation>واقعة جديدة</translation>
    </message>
    <message>
        <source>A new fact that rests on the selected words</source>
        <translation>واقعة جديدة تستند إلى الكلمات المحددة</translation>
    </message>
    <message>
        <source>a page header in between</source>
        <translation>ترويسة صفحة متخللة</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>جزء من المسار ليس مجلدًا</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>A quote cannot reach over […] from one passage into another.</source>
        <translation>لا يمكن أن يمتد اقتباس عبر […] من مقطع إلى آخر.</translation>
    </message>
    <message>
        <source>a rejection</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>a repaired quote</source>
        <translation>إصلاح اقتباس</translation>
    </message>
    <message>
        <source>a second document begins here; a briefing is one document</source>
        <translation>يبدأ هنا مستند ثانٍ؛ ملف Briefing مستند واحد</translation>
    </message>
    <message>
        <source>a second {colon} in one line; put the text in quotes if the colon belongs to it</source>
        <translation>ترد {colon} مرتين في سطر واحد؛ ضع النص بين علامتي اقتباس إن كانت النقطتان جزءًا منه</translation>
    </message>
    <message>
        <source>a signature taken back</source>
        <translation>سحب توقيع</translation>
    </message>
    <message>
        <source>a soft hyphen</source>
        <translation>واصلة مخفية</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>A source is quoted that differs from the statement.</source>
        <translation>أحد المصادر المقتبَسة يخالف العبارة.</translation>
    </message>
    <message>
        <source>a spreadsheet holds 1,048,575 rows; choose CSV</source>
        <translation>أقصى ما تتسع له ورقة الحساب 1.048.575 سطرًا، فاختر CSV</translation>
    </message>
    <message>
        <source>a strategy</source>
        <translation>استراتيجية</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>لا تصلح علامة الجدولة لإزاحة السطر؛ استعمل المسافات</translation>
    </message>
    <message>
        <source>a text cannot begin with {question}; put it in quotes</source>
        <translation>لا يمكن أن يبدأ نص بالعلامة {question}؛ ضعه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a text cannot begin with {sign}; put it in quotes</source>
        <translation>لا يمكن أن يبدأ نص بالعلامة {sign}؛ ضعه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>a track</source>
        <translation>محور تعاون</translation>
    </message>
    <message>
        <source>a value is due here, and {word} is none; put text that begins so in quotes</source>
        <translation>المنتظر هنا قيمة، وليس {word} قيمة؛ ضع النص الذي يبدأ هكذا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a year not told</source>
        <translation>سنة غير محددة</translation>
    </message>
    <message>
        <source>a {colon} inside brackets is followed by a space, or the text around it is in quotes</source>
        <translation>داخل الأقواس تلي العلامةَ {colon} مسافة، أو يوضع النص المحيط بها بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a {colon} where no key can be; check the indentation, or put the text in quotes</source>
        <translation>وردت العلامة {colon} حيث لا يمكن أن يكون مفتاح؛ راجع إزاحة السطر، أو ضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a “may”, “must” or the like differs</source>
        <translation>اختلاف في لفظ مثل «يمكن» أو «يجب»</translation>
    </message>
    <message>
        <source>a “may”, “must” or the like is left out</source>
        <translation>حُذف لفظ مثل «يمكن» أو «يجب»</translation>
    </message>
    <message>
        <source>a “may”, “must” or the like is put in between brackets</source>
        <translation>أُدرج لفظ مثل «يمكن» أو «يجب» بين معقوفين</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>نحو {date}</translation>
    </message>
    <message numerus="yes">
        <source>about {n} pages</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>نحو صفحة واحدة</numerusform>
            <numerusform>نحو صفحتين</numerusform>
            <numerusform>نحو {n} صفحات</numerusform>
            <numerusform>نحو {n} صفحة</numerusform>
            <numerusform>نحو {n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>about {pages} pages in {volumes} volumes: {file} and so on</source>
        <translation>نحو {pages} صفحة، وعدد الأجزاء {volumes}: {file} وما يليه</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>accessed {date}</source>
        <translation>اطُّلع عليه في {date}</translation>
    </message>
    <message>
        <source>Action, fact, person, source, topic or verdict</source>
        <translation>أمر أو واقعة أو شخص أو مصدر أو موضوع أو حكم</translation>
    </message>
    <message>
        <source>Add a folder to look in, at any depth.</source>
        <translation>أضف مجلدًا يحتوي على ملفات، على أي عمق كان.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>add articles to a briefing as sources</source>
        <translation>إضافة مقالات إلى ملف مصادرَ له</translation>
    </message>
    <message>
        <source>Add as quote</source>
        <translation>إضافة اقتباسًا</translation>
    </message>
    <message>
        <source>Add it anew</source>
        <translation>إضافتها من جديد</translation>
    </message>
    <message>
        <source>Add the selected words as a quote</source>
        <translation>إضافة الكلمات المحددة اقتباسًا</translation>
    </message>
    <message>
        <source>Add to this briefing</source>
        <translation>إضافة إلى هذا الملف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>after “{words}”</source>
        <translation>بعد «{words}»</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>كل الأوامر (F10)</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>all of them checked in the excerpts on file</source>
        <translation>كلها مدقَّقة في المقتطفات المحفوظة</translation>
    </message>
    <message>
        <source>all on verified quotes</source>
        <translation>كلها على اقتباسات مثبتة</translation>
    </message>
    <message>
        <source>All panes in their places</source>
        <translation>إعادة اللوحات إلى أماكنها</translation>
    </message>
    <message numerus="yes">
        <source>all {n}</source>
        <translation>
            <numerusform>الكل (لا شيء)</numerusform>
            <numerusform>الكل ({n})</numerusform>
            <numerusform>الكل ({n})</numerusform>
            <numerusform>الكل ({n})</numerusform>
            <numerusform>الكل ({n})</numerusform>
            <numerusform>الكل ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n} facts</source>
        <translation>
            <numerusform>لا وقائع</numerusform>
            <numerusform>الواقعة الوحيدة</numerusform>
            <numerusform>الواقعتان معًا</numerusform>
            <numerusform>كل الوقائع ({n})</numerusform>
            <numerusform>كل الوقائع ({n})</numerusform>
            <numerusform>كل الوقائع ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>also fail on facts without a quote, and on statements that say more than theirs</source>
        <translation>الإخفاق أيضًا عند وقائع بلا اقتباس، وعند عبارات تقول أكثر مما في اقتباساتها</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>أيضًا {names}</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>محرَّف</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>عدة مواضع</translation>
    </message>
    <message>
        <source>an added quote</source>
        <translation>إضافة اقتباس</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>صيغة سابقة</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>An evidence pack needs the briefing’s own files.</source>
        <translation>تحتاج حزمة الشواهد إلى ملفاتها الأصلية.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>مُعلَن</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>برنامج آخر يكتبه الآن</translation>
    </message>
    <message>
        <source>another reader’s</source>
        <translation>ملف قارئ آخر</translation>
    </message>
    <message>
        <source>Another reader’s signatures</source>
        <translation>توقيعات قارئ آخر</translation>
    </message>
    <message>
        <source>another version made the pack</source>
        <translation>أعدّ الحزمةَ إصدار آخر</translation>
    </message>
    <message>
        <source>another version made them, and words that run from right to left are read back otherwise</source>
        <translation>أعدّها إصدار آخر، والكلمات المكتوبة من اليمين إلى اليسار تُقرأ منها على غير ما كُتبت</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>أيٌّ منها</translation>
    </message>
    <message>
        <source>Any of these, or all of them</source>
        <translation>أيٌّ منها أو كلها معًا</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>مُوافَق عليه</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Arabic vowel marks</source>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Articles ({suffixes})</source>
        <translation>مقالات ({suffixes})</translation>
    </message>
    <message>
        <source>As checked by {reader}: {names}</source>
        <translation>بحسب تدقيق {reader}: {names}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تاريخ التحيين</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>إلى غاية {date}</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>كما ورد في الاقتباس</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>في كل وقت</translation>
    </message>
    <message>
        <source>attachments are not taken in: {names}</source>
        <translation>المرفقات لا تُدرج: {names}</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>خريف {year}</translation>
    </message>
    <message>
        <source>Back to the fact</source>
        <translation>العودة إلى الواقعة</translation>
    </message>
    <message>
        <source>before “{words}”</source>
        <translation>قبل «{words}»</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>both print this:</source>
        <translation>كلاهما ينشر هذا:</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>ملف Briefing</translation>
    </message>
    <message>
        <source>Briefing viewer</source>
        <translation>عارض الملفات</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Briefings (*.yaml *.yml *.pdf *.zip)</source>
        <translation>ملفات Briefing (*.yaml *.yml *.pdf *.zip)</translation>
    </message>
    <message>
        <source>Briefings whose every fact can be checked.</source>
        <translation>ملفات يمكن تدقيق كل واقعة فيها.</translation>
    </message>
    <message>
        <source>Calendar of dated events and horizons</source>
        <translation>تقويم الأحداث المؤرخة والآفاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: checking the quotes</source>
        <translation>إلغاء: تدقيق الاقتباسات</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>تعذّرت قراءته: {reason}</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>الحروف الكبيرة</translation>
    </message>
    <message>
        <source>carries a file of more than 64 MiB, or more than 640 MiB together</source>
        <translation>يحمل مستندًا يزيد على 64 ميبيبايت، أو ما يزيد مجموعه على 640 ميبيبايت</translation>
    </message>
    <message>
        <source>carries a file that cannot be taken out</source>
        <translation>يحمل مستندًا يتعذّر استخراجه</translation>
    </message>
    <message>
        <source>carries another briefing than the pack</source>
        <translation>يحمل ملفًا غير الذي في الحزمة</translation>
    </message>
    <message>
        <source>carries more than {most:,} files</source>
        <translation>يحمل من المستندات أكثر من {most:,}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation>وقائع معدَّلة</translation>
    </message>
    <message>
        <source>changed since it was signed ({decision})</source>
        <translation>تغيّر بعد التوقيع ({decision})</translation>
    </message>
    <message>
        <source>changed since its quotes were checked, or not readable: its quotes are not checked</source>
        <translation>تغيّر بعد تدقيق اقتباساته أو تتعذّر قراءته: اقتباساته غير مدقَّقة</translation>
    </message>
    <message>
        <source>changed since signed</source>
        <translation>تغيّرت منذ توقيعها</translation>
    </message>
    <message>
        <source>Characters that this paper cannot show are written out by their number, as in [U+0007].</source>
        <translation>المحارف التي لا يمكن عرضها هنا مكتوبة بأرقامها، كما في [U+0007].</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التدقيق</translation>
    </message>
    <message>
        <source>Check the quotes again</source>
        <translation>إعادة تدقيق الاقتباسات</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>تدقيق البقية</translation>
    </message>
    <message>
        <source>Check the rest of the quotes</source>
        <translation>تدقيق بقية الاقتباسات</translation>
    </message>
    <message>
        <source>Checked by me</source>
        <translation>تدقيقي</translation>
    </message>
    <message>
        <source>Checked by me: {names}</source>
        <translation>تدقيقي: {names}</translation>
    </message>
    <message>
        <source>checked in the excerpts on file: {names}</source>
        <translation>دُقّق في المقتطفات المحفوظة: {names}</translation>
    </message>
    <message>
        <source>checking stopped at {done} of {total} quotes</source>
        <translation>أُوقف التدقيق عند الاقتباس {done} من {total}</translation>
    </message>
    <message>
        <source>checking the quotes: {percent} %</source>
        <translation>تدقيق الاقتباسات: {percent}%</translation>
    </message>
    <message>
        <source>checking the quotes…</source>
        <translation>جارٍ تدقيق الاقتباسات…</translation>
    </message>
    <message>
        <source>Checking was stopped before this quote.</source>
        <translation>أُوقف التدقيق قبل هذا الاقتباس.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>compare OLD as it is now with what git holds of it: a commit, a tag, HEAD~3</source>
        <translation>مقارنة OLD بحاله الآن بما يحفظه git منه: إيداع أو وسم أو HEAD~3</translation>
    </message>
    <message>
        <source>Compare with an earlier version…</source>
        <translation>مقارنة بصيغة سابقة…</translation>
    </message>
    <message>
        <source>Compare with another reader’s file…</source>
        <translation>مقارنة بملف قارئ آخر…</translation>
    </message>
    <message>
        <source>Compare with the last commit</source>
        <translation>مقارنة بآخر إيداع في git</translation>
    </message>
    <message>
        <source>comparing the pages with what they carry: {percent} %</source>
        <translation>مقارنة الصفحات بما تحمله: {percent}%</translation>
    </message>
    <message>
        <source>comparing the papers with the briefing in the pack: {percent} %</source>
        <translation>مقارنة الأوراق بالملف الذي في الحزمة: {percent} %</translation>
    </message>
    <message>
        <source>comparing the versions: {percent} %</source>
        <translation>جارٍ مقارنة الصيغتين: {percent}%</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Cooperation tracks</source>
        <translation>محاور التعاون</translation>
    </message>
    <message>
        <source>Copy the fact with all its quotes</source>
        <translation>نسخ الواقعة مع كل اقتباساتها</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>شكلي</translation>
    </message>
    <message>
        <source>country</source>
        <translation>بلد</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>cut: a cell holds 32,767 characters; the whole is in the CSV</source>
        <translation>اقتُطع: أقصى ما تتسع له الخلية 32.767 حرفًا، والنص الكامل في ملف CSV</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Dashed: an uncertain or approximate date.</source>
        <translation>الخط المتقطع: تاريخ غير مؤكد أو تقريبي.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>التاريخ (EDTF)</translation>
    </message>
    <message>
        <source>decided differently</source>
        <translation>قرارات مختلفة</translation>
    </message>
    <message>
        <source>decided the same</source>
        <translation>قرارات متطابقة</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>مصرَّح به</translation>
    </message>
    <message>
        <source>Delete the fact</source>
        <translation>حذف الواقعة</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>مُنجَز</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>يخالف</translation>
    </message>
    <message>
        <source>Differs only in: {notes}</source>
        <translation>لا يختلف إلا في: {notes}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>Discard my {n} edits</source>
        <translation>
            <numerusform>التخلي عن تعديلاتي</numerusform>
            <numerusform>التخلي عن تعديلي</numerusform>
            <numerusform>التخلي عن تعديليَّ</numerusform>
            <numerusform>التخلي عن تعديلاتي ({n})</numerusform>
            <numerusform>التخلي عن تعديلاتي ({n})</numerusform>
            <numerusform>التخلي عن تعديلاتي ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>تشكيك</translation>
    </message>
    <message>
        <source>doubted</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Doubt…</source>
        <translation>تشكيك…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>draft a briefing from articles</source>
        <translation>إعداد مسودة ملف من مقالات</translation>
    </message>
    <message>
        <source>Draft a new briefing…</source>
        <translation>إعداد مسودة ملف جديد…</translation>
    </message>
    <message>
        <source>draw the window; needs no display</source>
        <translation>رسم النافذة؛ ولا حاجة إلى شاشة</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Dropped facts</source>
        <translation>وقائع محذوفة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>رسالة إلكترونية</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>الصيغة السابقة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit fact {number}</source>
        <translation>تحرير الواقعة {number}</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>تحرير الواقعة</translation>
    </message>
    <message>
        <source>edition {mark}</source>
        <translation>الإصدار {mark}</translation>
    </message>
    <message>
        <source>elided</source>
        <translation>مع حذف</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>every fact of the briefing</source>
        <translation>كل وقائع الملف</translation>
    </message>
    <message>
        <source>Every fact shown is signed off</source>
        <translation>كل الوقائع المعروضة موقَّعة</translation>
    </message>
    <message>
        <source>Every part is in the source, in order; the words left out are shown.</source>
        <translation>كل جزء وارد في المصدر بترتيبه، والكلمات المحذوفة معروضة.</translation>
    </message>
    <message>
        <source>Every quote of the draft is the article’s own words; a person decides what is stated.</source>
        <translation>كل اقتباس في المسودة هو نص المقال نفسه؛ والإنسان هو من يقرر العبارة.</translation>
    </message>
    <message>
        <source>Every quote stands here word for word, in its sentence, in the language of its source. The quoted words are marked; translations are ours.</source>
        <translation>يرد كل اقتباس هنا حرفيًا، في جملته وبلغة مصدره. الكلمات المقتبسة معلَّمة، والترجمات من عندنا.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message numerus="yes">
        <source>Evidence for fact {n}</source>
        <translation>
            <numerusform>شواهد الواقعة {n}</numerusform>
            <numerusform>شواهد الواقعة {n}</numerusform>
            <numerusform>شواهد الواقعة {n}</numerusform>
            <numerusform>شواهد الواقعة {n}</numerusform>
            <numerusform>شواهد الواقعة {n}</numerusform>
            <numerusform>شواهد الواقعة {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence for the stage: {stage}</source>
        <translation>شاهد على المرحلة: {stage}</translation>
    </message>
    <message>
        <source>Evidence pack: all of it, with the sources</source>
        <translation>حزمة الشواهد: الكل مع المصادر</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>excerpts on file</source>
        <translation>مقتطفات محفوظة</translation>
    </message>
    <message>
        <source>Exit 0: both versions say the same; 1: they do not; 2: one is broken, or cannot be read.</source>
        <translation>رمز الخروج 0: الصيغتان تقولان الشيء نفسه؛ 1: لا؛ 2: إحداهما معطوبة أو تتعذّر قراءتها.</translation>
    </message>
    <message>
        <source>Exit 0: every quote is verified; 1: some are not; 2: the file is broken.</source>
        <translation>رمز الخروج 0: كل الاقتباسات موثَّقة؛ 1: بعضها غير موثَّق؛ 2: الملف معطوب.</translation>
    </message>
    <message>
        <source>Exit 0: the readers nowhere decided differently; 1: they did; 2: a file is broken.</source>
        <translation>رمز الخروج 0: لم يختلف القارئان في شيء؛ 1: اختلفا؛ 2: أحد الملفين معطوب.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>تصدير المعروض (Ctrl+E)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>صُدِّر إلى {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>مدى النص</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>fact {fact} has no id of its own, and cannot be told among theirs</source>
        <translation>ليس للواقعة {fact} معرِّف خاص بها، فلا يمكن تمييزها بين وقائعهم</translation>
    </message>
    <message>
        <source>fact {number}</source>
        <translation>الواقعة {number}</translation>
    </message>
    <message numerus="yes">
        <source>Fact {n}</source>
        <translation>
            <numerusform>الواقعة {n}</numerusform>
            <numerusform>الواقعة {n}</numerusform>
            <numerusform>الواقعة {n}</numerusform>
            <numerusform>الواقعة {n}</numerusform>
            <numerusform>الواقعة {n}</numerusform>
            <numerusform>الواقعة {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Facts whose quotes are judged otherwise</source>
        <translation>وقائع تغيّر الحكم على اقتباساتها</translation>
    </message>
    <message>
        <source>facts: {total}, of which rest {verified} on verified quotes, {unverified} on unverified ones, {none} on none</source>
        <translation>الوقائع: {total}، منها على اقتباسات مثبتة {verified}، وعلى اقتباسات غير مثبتة {unverified}، وبلا اقتباس {none}</translation>
    </message>
    <message>
        <source>facts;quotes;sources;evidence;timeline;</source>
        <translation>وقائع;اقتباسات;مصادر;شواهد;تسلسل زمني;</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation>ملف النص</translation>
    </message>
    <message>
        <source>Files of signatures (*.json)</source>
        <translation>ملفات التوقيعات (*.json)</translation>
    </message>
    <message>
        <source>filter: {filter}</source>
        <translation>التصفية: {filter}</translation>
    </message>
    <message>
        <source>Filtered away: show the fact to sign it off</source>
        <translation>تحجبها التصفية: أظهر الواقعة لتوقيعها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>البحث في هذا المصدر</translation>
    </message>
    <message>
        <source>find words in facts, quotes, names and titles; exit 1: nothing is found</source>
        <translation>البحث عن كلمات في الوقائع والاقتباسات والأسماء والعناوين؛ رمز الخروج 1: لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>السطر الأول أو الأخير</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>لبرامج أخرى</translation>
    </message>
    <message>
        <source>For the stage</source>
        <translation>للمرحلة</translation>
    </message>
    <message>
        <source>for the stage “{stage}”</source>
        <translation>للمرحلة «{stage}»</translation>
    </message>
    <message>
        <source>for the whole</source>
        <translation>للكل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message numerus="yes">
        <source>found in {n} places</source>
        <translation>
            <numerusform>لم يوجد في أي موضع</numerusform>
            <numerusform>وُجد في موضع واحد</numerusform>
            <numerusform>وُجد في موضعين</numerusform>
            <numerusform>وُجد في {n} مواضع</numerusform>
            <numerusform>وُجد في {n} موضعًا</numerusform>
            <numerusform>وُجد في {n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, but the words differ from the source.</source>
        <translation>عُثر على الموضع، لكن الكلمات تخالف المصدر.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation>{start} وما بعده</translation>
    </message>
    <message>
        <source>from {start}, end not known</source>
        <translation>من {start}، والنهاية غير معروفة</translation>
    </message>
    <message>
        <source>full text on file</source>
        <translation>النص الكامل محفوظ</translation>
    </message>
    <message>
        <source>Gathering the facts</source>
        <translation>جمع الوقائع</translation>
    </message>
    <message>
        <source>git cannot be run: {reason}</source>
        <translation>تعذّر تشغيل git: {reason}</translation>
    </message>
    <message>
        <source>git is not installed, so nothing is known of earlier versions</source>
        <translation>برنامج git غير مثبَّت، فلا يُعرف شيء عن الصيغ السابقة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>انتقال إلى…</translation>
    </message>
    <message>
        <source>Go to the next fact that is not signed off</source>
        <translation>الانتقال إلى الواقعة التالية غير الموقَّعة</translation>
    </message>
    <message>
        <source>Goal of {name}</source>
        <translation>هدف من {name}</translation>
    </message>
    <message>
        <source>goes through a file or a link as if it were a folder; links are not followed</source>
        <translation>يمر بملف أو برابط كأنه مجلد؛ والروابط لا تُتبع</translation>
    </message>
    <message>
        <source>guessed from its letters</source>
        <translation>خُمِّن من حروفه</translation>
    </message>
    <message>
        <source>Hand on my signatures</source>
        <translation>إرسال توقيعاتي</translation>
    </message>
    <message>
        <source>Hand on my signatures…</source>
        <translation>إرسال توقيعاتي…</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>قيد التداول</translation>
    </message>
    <message>
        <source>has a page that cannot be read; it may be damaged</source>
        <translation>فيه صفحة تتعذّر قراءتها، وقد يكون تالفًا</translation>
    </message>
    <message>
        <source>has changed since the pack was made: its SHA-256 differs</source>
        <translation>تغيّر بعد إعداد الحزمة: بصمته SHA-256 مختلفة</translation>
    </message>
    <message>
        <source>has changed since the PDF was made: its SHA-256 differs</source>
        <translation>تغيّر بعد إعداد مستند PDF: بصمته SHA-256 مختلفة</translation>
    </message>
    <message>
        <source>has more than 64 MiB</source>
        <translation>يزيد على 64 ميبيبايت</translation>
    </message>
    <message>
        <source>has more than {most:,} files</source>
        <translation>فيه من المستندات أكثر من {most:,}</translation>
    </message>
    <message>
        <source>has no list of facts</source>
        <translation>لا قائمة وقائع فيه</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>has not been read within {most} seconds</source>
        <translation>لم تكتمل قراءته خلال {most} ثانية</translation>
    </message>
    <message>
        <source>has pictures of pages and no text: it was scanned; recognise its letters (OCR) first</source>
        <translation>فيه صور صفحات بلا نص: فهو ممسوح ضوئيًا؛ تعرّف على حروفه أولًا (OCR)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Here a date is needed, such as {examples}.</source>
        <translation>يلزم هنا تاريخ، مثل {examples}.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق</translation>
    </message>
    <message>
        <source>Horizon of {name}</source>
        <translation>أفق {name}</translation>
    </message>
    <message>
        <source>Horizon of {strategy}</source>
        <translation>أفق {strategy}</translation>
    </message>
    <message>
        <source>horizon {date}</source>
        <translation>أفق&#xa0;{date}</translation>
    </message>
    <message>
        <source>how accents are encoded</source>
        <translation>ترميز النبرات</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>تقدُّم العمل</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, PDF, DOCX, Markdown, text, EML or MHTML files</source>
        <translation>ملفات HTML أو PDF أو DOCX أو Markdown أو نص أو EML أو MHTML</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرِّف</translation>
    </message>
    <message>
        <source>If a source is withdrawn</source>
        <translation>إذا سُحب مصدر</translation>
    </message>
    <message>
        <source>If a source is withdrawn…</source>
        <translation>إذا سُحب مصدر…</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>بترتيب آخر</translation>
    </message>
    <message>
        <source>in another order within: {place}</source>
        <translation>بترتيب آخر ضمن: {place}</translation>
    </message>
    <message>
        <source>in the excerpts on file</source>
        <translation>في المقتطفات المحفوظة</translation>
    </message>
    <message>
        <source>In the statement, but in none of its quotes:</source>
        <translation>في العبارة، ولا يرد في أي من اقتباساتها:</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>باللغة {language}</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>داخل المستند</translation>
    </message>
    <message>
        <source>inside {quotes} a backslash begins an escape; write {escaped} or use {single}</source>
        <translation>داخل {quotes} تبدأ الشرطة المائلة العكسية رمزًا؛ اكتب {escaped} أو استعمل {single}</translation>
    </message>
    <message>
        <source>inside {quotes} a code is `\x` and 2, `\u` and 4 or `\U` and 8 digits (0 to f)</source>
        <translation>داخل {quotes} يُكتب الرمز هكذا: `\x` ثم رقمان، أو `\u` ثم 4 أرقام، أو `\U` ثم 8 أرقام (من 0 إلى f)</translation>
    </message>
    <message>
        <source>inside {quotes} this code names no character</source>
        <translation>داخل {quotes} لا يدل هذا الرمز على أي حرف</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>is a folder; name its articles</source>
        <translation>مجلد؛ سمِّ مقالاته</translation>
    </message>
    <message>
        <source>is a link, and a pack holds none</source>
        <translation>رابط، ولا روابط في حزمة الشواهد</translation>
    </message>
    <message>
        <source>is a link, and links are not followed</source>
        <translation>رابط، والروابط لا تُتبع</translation>
    </message>
    <message>
        <source>is a web archive without a page</source>
        <translation>أرشيف ويب بلا صفحة</translation>
    </message>
    <message>
        <source>is an e-mail without a text</source>
        <translation>رسالة إلكترونية بلا نص</translation>
    </message>
    <message>
        <source>is damaged, or needs more memory than a briefing may</source>
        <translation>تالف، أو يتطلب ذاكرة أكبر مما يُسمح به لملف Briefing</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>is encrypted, or of Word before 2007; save it as .docx without a password</source>
        <translation>مشفّر، أو من وورد قبل 2007؛ احفظه بصيغة DOCX بلا كلمة سر</translation>
    </message>
    <message>
        <source>is encrypted: it opens with a password only; save it without one first</source>
        <translation>مشفّر: لا يُفتح إلا بكلمة سر؛ احفظه بدونها أولًا</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>مقفل بكلمة سر</translation>
    </message>
    <message>
        <source>is missing, though the PDF was made with it</source>
        <translation>مفقود، مع أن مستند PDF أُعدّ به</translation>
    </message>
    <message>
        <source>is missing, though {sums} names it</source>
        <translation>مفقود، مع أنه مذكور في {sums}</translation>
    </message>
    <message>
        <source>is mostly furniture: of its {seen} words no more than {found} look like an article</source>
        <translation>معظمه عناصر صفحة: لا يشبه المقالَ سوى {found} من {seen} كلمة</translation>
    </message>
    <message>
        <source>is no PDF, or is damaged</source>
        <translation>ليس مستند PDF، أو هو تالف</translation>
    </message>
    <message>
        <source>is not a path inside the folder: write it from the folder on, with `/`</source>
        <translation>ليس مسارًا داخل المجلد: اكتبه ابتداءً من المجلد، باستعمال `/`</translation>
    </message>
    <message>
        <source>is not a path of a file</source>
        <translation>ليس مسار ملف</translation>
    </message>
    <message>
        <source>is not a PDF that can be read; it may be damaged</source>
        <translation>ليس ملف PDF يمكن قراءته، وقد يكون تالفًا</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>is not a Word document that can be read; it may be damaged</source>
        <translation>ليس مستند وورد يمكن قراءته، وقد يكون تالفًا</translation>
    </message>
    <message>
        <source>is not in the pack: nothing tells whether its files are as they were made</source>
        <translation>ليس في الحزمة: فلا شيء يدل على أن مستنداتها كما أُعدّت</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>is not of a kind that can be taken in ({known})</source>
        <translation>ليس من الأنواع التي يمكن إدراجها ({known})</translation>
    </message>
    <message>
        <source>is not text in any charset that is known</source>
        <translation>ليس نصًا بأي ترميز معروف</translation>
    </message>
    <message>
        <source>is not the name of a file inside the pack</source>
        <translation>ليس اسم مستند داخل الحزمة</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>is not what its suffix says</source>
        <translation>ليس ما تقوله لاحقته</translation>
    </message>
    <message>
        <source>is not what the briefing in the pack gives</source>
        <translation>ليس ما يعطيه الملف الذي في الحزمة</translation>
    </message>
    <message>
        <source>is too long for a file name</source>
        <translation>أطول من أن يكون اسم ملف</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>رابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <translation>هي تالفة ({reason})</translation>
    </message>
    <message>
        <source>it is in the draft already</source>
        <translation>هو في المسودة من قبل</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>ليس ملف zip</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>هو موجود من قبل</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>محمي من الكتابة</translation>
    </message>
    <message>
        <source>it unpacks to more than 1 GiB</source>
        <translation>يزيد حجمها بعد فكها على 1 غيبيبايت</translation>
    </message>
    <message>
        <source>its quote is no part of a sentence of the article</source>
        <translation>اقتباسه ليس جزءًا من أي جملة في المقال</translation>
    </message>
    <message>
        <source>its quote is not exact at one place</source>
        <translation>اقتباسه غير مطابق في موضع واحد بعينه</translation>
    </message>
    <message>
        <source>its quote is {verdict}</source>
        <translation>الحكم على اقتباسه: {verdict}</translation>
    </message>
    <message>
        <source>its sentence has neither a date nor a name that is known, so there is no place for it</source>
        <translation>لا تاريخ في جملته ولا اسم معروف، فلا موضع لها</translation>
    </message>
    <message>
        <source>its title; else that of the first article</source>
        <translation>عنوانه؛ وإلا فعنوان المقال الأول</translation>
    </message>
    <message>
        <source>judge every quote</source>
        <translation>الحكم على كل اقتباس</translation>
    </message>
    <message>
        <source>judged otherwise</source>
        <translation>حكم آخر</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>ترك لوقت لاحق</translation>
    </message>
    <message>
        <source>Keep the documents too, beside their texts</source>
        <translation>الاحتفاظ بالمستندات أيضًا إلى جانب نصوصها</translation>
    </message>
    <message>
        <source>keep the documents too, in originals/</source>
        <translation>حفظ المستندات أيضًا في originals/</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Large or back</source>
        <translation>توسيع أو استعادة</translation>
    </message>
    <message>
        <source>Large or back (F11)</source>
        <translation>توسيع أو استعادة (F11)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>الصيغة اللاحقة</translation>
    </message>
    <message>
        <source>lay two readers’ signatures side by side</source>
        <translation>وضع توقيعات قارئين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>leave out a part ({parts}), or the briefing inside the PDF; may be repeated</source>
        <translation>إسقاط جزء ({parts}) أو الملف المضمَّن في PDF؛ ويمكن التكرار</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>أتريد مغادرة النموذج؟</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>الانتقال إلى خارج البرنامج</translation>
    </message>
    <message>
        <source>leaves the folder: a source’s text lies inside it</source>
        <translation>يخرج من المجلد: ويجب أن يكون نص المصدر داخله</translation>
    </message>
    <message>
        <source>left out: {names}</source>
        <translation>لم يُدرج: {names}</translation>
    </message>
    <message>
        <source>let a model of yours propose facts too: an OpenAI-compatible server, which is sent the articles; its key from $BRIEFING_MODEL_KEY</source>
        <translation>ليقترح نموذج لديك وقائع أيضًا: خادم متوافق مع OpenAI تُرسَل إليه المقالات؛ ومفتاحه في $BRIEFING_MODEL_KEY</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>المكتبة…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>list and search every briefing below some folders</source>
        <translation>سرد كل الملفات تحت مجلدات والبحث فيها</translation>
    </message>
    <message>
        <source>list in the terminal</source>
        <translation>السرد في الطرفية</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>قائمة الأحداث</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>many words are left out</source>
        <translation>حُذفت كلمات كثيرة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown with footnotes</source>
        <translation>Markdown مع حواشٍ سفلية</translation>
    </message>
    <message>
        <source>Measure of {name}</source>
        <translation>إجراء من {name}</translation>
    </message>
    <message>
        <source>mind: the files are about {first} and {second}</source>
        <translation>تنبيه: يتعلق الملفان بما يلي: {first} و{second}</translation>
    </message>
    <message>
        <source>mind: they signed different forms of this fact</source>
        <translation>تنبيه: وقّعا صيغتين مختلفتين من هذه الواقعة</translation>
    </message>
    <message>
        <source>Mind: {warnings}</source>
        <translation>تنبيه: {warnings}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>ينقص: {names}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>more than its quotes</source>
        <translation>أكثر من المقتبَس</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك إلى أسفل</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>تحريك العرض</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Moved facts</source>
        <translation>وقائع منقولة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>name a folder that briefings lie in, as in {command}</source>
        <translation>سمِّ مجلدًا فيه ملفات Briefing، كما في {command}</translation>
    </message>
    <message>
        <source>name the formats and their suffixes</source>
        <translation>سرد الصيغ ولواحقها</translation>
    </message>
    <message>
        <source>name two versions, or one of them and {option}</source>
        <translation>سمِّ صيغتين، أو إحداهما مع {option}</translation>
    </message>
    <message>
        <source>Nearer or further</source>
        <translation>تقريب أو إبعاد</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>new</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>new briefing</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>New country “{name}”</source>
        <translation>بلد جديد «{name}»</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>واقعة جديدة</translation>
    </message>
    <message>
        <source>New fact from the selected words</source>
        <translation>واقعة جديدة من الكلمات المحددة</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>وقائع جديدة</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <translation>هيئة جديدة «{name}»</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation>شخص جديد «{name}»</translation>
    </message>
    <message>
        <source>New sources are put into the YAML file; no other byte of it changes.</source>
        <translation>تُضاف المصادر الجديدة إلى ملف YAML؛ ولا يتغيّر فيه أي بايت آخر.</translation>
    </message>
    <message>
        <source>New topic “{name}”</source>
        <translation>موضوع جديد «{name}»</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>العنصر التالي</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>الواقعة التالية</translation>
    </message>
    <message>
        <source>Next or previous entry</source>
        <translation>الحدث التالي أو السابق</translation>
    </message>
    <message>
        <source>Next or previous row</source>
        <translation>السطر التالي أو السابق</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>الاقتباس التالي</translation>
    </message>
    <message>
        <source>Next unchecked</source>
        <translation>التالي للتدقيق</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No date yet: {examples}</source>
        <translation>ليس تاريخًا بعد: {examples}</translation>
    </message>
    <message>
        <source>No fact passes this filter.</source>
        <translation>لا واقعة توافق هذه التصفية.</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>لا يمكن أن يحمل ملف هذا الاسم</translation>
    </message>
    <message>
        <source>No longer filter by {name}</source>
        <translation>إزالة {name} من التصفية</translation>
    </message>
    <message>
        <source>no longer in the briefing</source>
        <translation>لم تعد في الملف</translation>
    </message>
    <message>
        <source>no PDF in the pack tells for whom it was made</source>
        <translation>لا يذكر أي مستند PDF في الحزمة لمن أُعدّت</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>بلا اقتباس</translation>
    </message>
    <message>
        <source>No quote supports this statement.</source>
        <translation>لا اقتباس يسند هذه العبارة.</translation>
    </message>
    <message>
        <source>No quote yet: select words in the source, and press Q.</source>
        <translation>لا اقتباس بعد: حدد كلمات في المصدر ثم اضغط Q.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None of these signatures is about a fact of this briefing.</source>
        <translation>لا يتعلق أي من هذه التوقيعات بوقائع هذا الملف.</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>طباعي</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُدقَّق</translation>
    </message>
    <message>
        <source>not in its quotes: {words}</source>
        <translation>ليس في الاقتباسات: {words}</translation>
    </message>
    <message>
        <source>not on file: its quotes are not checked</source>
        <translation>غير محفوظ: اقتباساته غير مدقَّقة</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقَّعة</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>غير موقَّعة</translation>
    </message>
    <message>
        <source>Not signed off yet · you sign as {reader}</source>
        <translation>غير موقَّعة بعد · توقّع باسم {reader}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>not understood: {word}</source>
        <translation>غير مفهوم: {word}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the fact</source>
        <translation>ملاحظة على الواقعة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing among the participants has the id {id}</source>
        <translation>لا مشارك له المعرِّف {id}</translation>
    </message>
    <message>
        <source>nothing among the strategies has the id {id}</source>
        <translation>لا استراتيجية لها المعرِّف {id}</translation>
    </message>
    <message>
        <source>nothing among the tracks has the id {id}</source>
        <translation>لا محور تعاون له المعرِّف {id}</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing is found for these words.</source>
        <translation>لا شيء يطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>nothing left of: {names}</source>
        <translation>لا يبقى شيء من: {names}</translation>
    </message>
    <message>
        <source>nothing says which source this quote is from; give it or its fact a `source`</source>
        <translation>لا شيء يدل على مصدر هذا الاقتباس؛ أضف إليه أو إلى واقعته المفتاح `source`</translation>
    </message>
    <message>
        <source>nothing says which source this quote is from; the briefing has no `sources`</source>
        <translation>لا شيء يدل على مصدر هذا الاقتباس؛ وليس في الملف `sources`</translation>
    </message>
    <message>
        <source>Nothing to copy: choose a fact first</source>
        <translation>لا شيء للنسخ: اختر واقعة أولًا</translation>
    </message>
    <message>
        <source>Nothing to open lies in these folders.</source>
        <translation>لا يوجد أي ملف في هذه المجلدات.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>لم يتغير شيء: {reason}</translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>لم يُصدَّر شيء: {reason}</translation>
    </message>
    <message>
        <source>Nothing was taken in: {reason}</source>
        <translation>لم يُدرج شيء: {reason}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>on another form of this fact</source>
        <translation>على صيغة أخرى لهذه الواقعة</translation>
    </message>
    <message>
        <source>On page {page} of the PDF lies a stamp, a note or a field that its briefing does not give.</source>
        <translation>على الصفحة {page} من مستند PDF ختم أو ملاحظة أو حقل لا يعطيه ملفه.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>على التسلسل الزمني</translation>
    </message>
    <message>
        <source>one of {among}</source>
        <translation>إحدى القيم {among}</translation>
    </message>
    <message>
        <source>only the order of its lines or their ends differ</source>
        <translation>لا يختلف إلا ترتيب الأسطر أو نهاياتها</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>open a briefing in a window (the default)</source>
        <translation>فتح ملف في نافذة (وهو المعتاد)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>فتح في نافذة جديدة…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>فتح في المحرر</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>هل تريد فتح هذا الرابط في متصفحك؟</translation>
    </message>
    <message>
        <source>Opened with Briefing, every quote in it can be checked.</source>
        <translation>عند فتحه ببرنامج Briefing يمكن تدقيق كل اقتباس فيه.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Order of the quotes</source>
        <translation>ترتيب الاقتباسات</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>ترجمتنا</translation>
    </message>
    <message>
        <source>Our translation:</source>
        <translation>ترجمتنا:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>صاحب الاستراتيجية</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>حزمة شواهد</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>الصفحة {number} من {total}</translation>
    </message>
    <message>
        <source>Page {page} of the PDF does not look as its briefing gives it.</source>
        <translation>لا تبدو الصفحة {page} من مستند PDF كما يعطيها ملفه.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF prints otherwise than it shows on a screen.</source>
        <translation>تُطبع الصفحة {page} من مستند PDF على غير ما تظهر على الشاشة.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF says “{old}” where its briefing gives “{new}”.</source>
        <translation>تقول الصفحة {page} من مستند PDF «{old}» حيث يعطي ملفه «{new}».</translation>
    </message>
    <message>
        <source>pages without text: {numbers}; they may be pictures</source>
        <translation>صفحات بلا نص: {numbers}؛ قد تكون صورًا</translation>
    </message>
    <message>
        <source>pages: they say what the briefing in the PDF says, and look so</source>
        <translation>الصفحات: تقول ما يقوله الملف الذي يحمله مستند PDF، وتبدو كما يعطيها</translation>
    </message>
    <message>
        <source>pages: they say what the briefing in the PDF says; another version made them, so not their look</source>
        <translation>الصفحات: تقول ما يقوله الملف الذي يحمله مستند PDF؛ أعدّها إصدار آخر، فلم يُقارن مظهرها</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>papers: all {total} say what the briefing in the pack says</source>
        <translation>الأوراق: كلها ({total}) تقول ما يقوله الملف الذي في الحزمة</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Participant, strategy or track</source>
        <translation>المشارك أو الاستراتيجية أو المحور</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>parts left out</source>
        <translation>مع حذف</translation>
    </message>
    <message>
        <source>parts of different sentences are joined</source>
        <translation>وُصلت أجزاء من جمل مختلفة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>People: {names}</source>
        <translation>المشاركون: {names}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>نص مجرد</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع في النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>الواقعة السابقة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>الاقتباس السابق</translation>
    </message>
    <message>
        <source>print the JSON Schema of the format</source>
        <translation>عرض مخطط JSON للصيغة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>proposed for {source}, not written: {reason}: “{words}”</source>
        <translation>اقتُرح للمصدر {source} ولم يُكتب: {reason}: «{words}»</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>نُشر في {date}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>الناشر غير مذكور</translation>
    </message>
    <message>
        <source>punctuation at the edge</source>
        <translation>الترقيم عند الطرفين</translation>
    </message>
    <message>
        <source>Put the briefing and its texts inside, so that the PDF can be checked</source>
        <translation>إرفاق الملف ونصوصه داخل مستند PDF، حتى يمكن تدقيقه</translation>
    </message>
    <message>
        <source>put the program among the applications of your desktop</source>
        <translation>وضع البرنامج بين تطبيقات سطح المكتب</translation>
    </message>
    <message>
        <source>PyYAML lacks libyaml here; reading takes some forty times longer</source>
        <translation>تنقص PyYAML هنا مكتبة libyaml؛ تستغرق القراءة نحو أربعين ضعفًا</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}; on Debian and Ubuntu install {packages}</source>
        <translation>تعذّر تحميل Qt: {reason}؛ على Debian وUbuntu ثبّت {packages}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Quote added</source>
        <translation>اقتباس مضاف</translation>
    </message>
    <message>
        <source>Quote dropped</source>
        <translation>اقتباس محذوف</translation>
    </message>
    <message>
        <source>quote marks within the quote</source>
        <translation>علامات الاقتباس الداخلية</translation>
    </message>
    <message>
        <source>quote {number} of fact {fact} is not there any more as it was</source>
        <translation>لم يعد الاقتباس {number} من الواقعة {fact} كما كان</translation>
    </message>
    <message numerus="yes">
        <source>quote {n} of {total}</source>
        <translation>
            <numerusform>الاقتباس {n} من {total}</numerusform>
            <numerusform>الاقتباس {n} من {total}</numerusform>
            <numerusform>الاقتباس {n} من {total}</numerusform>
            <numerusform>الاقتباس {n} من {total}</numerusform>
            <numerusform>الاقتباس {n} من {total}</numerusform>
            <numerusform>الاقتباس {n} من {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>quote {place} of {total}</source>
        <translation>الاقتباس {place} من {total}</translation>
    </message>
    <message>
        <source>Quoted in facts</source>
        <translation>مقتبَس في الوقائع</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>الكلمات المقتبسة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>quotes are added, changed and taken out one by one</source>
        <translation>تُضاف الاقتباسات وتُعدَّل وتُحذف واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Quotes before</source>
        <translation>الاقتباسات سابقًا</translation>
    </message>
    <message>
        <source>Quotes now</source>
        <translation>الاقتباسات الآن</translation>
    </message>
    <message>
        <source>quotes: {total}</source>
        <translation>الاقتباسات: {total}</translation>
    </message>
    <message>
        <source>quotes: {total} ({verdicts})</source>
        <translation>الاقتباسات: {total} ({verdicts})</translation>
    </message>
    <message>
        <source>Read briefings and check every statement against its source</source>
        <translation>قراءة الملفات وتدقيق كل عبارة في مصدرها</translation>
    </message>
    <message>
        <source>read it at {host}</source>
        <translation>قراءته على {host}</translation>
    </message>
    <message>
        <source>Read it at {host}…</source>
        <translation>قراءته على {host}…</translation>
    </message>
    <message>
        <source>reading briefings</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>reading briefings: {done} of {total}</source>
        <translation>قراءة الملفات: {done} من {total}</translation>
    </message>
    <message>
        <source>reading it was ended from outside</source>
        <translation>أُوقفت قراءته من خارج البرنامج</translation>
    </message>
    <message>
        <source>Reading {file}, {megabytes} MB: {percent} %</source>
        <translation>تجري قراءة {file}، {megabytes} ميغابايت: {percent}%</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>record the hashes of the sources’ texts in the YAML file, which says that their quotes were checked</source>
        <translation>تدوين بصمات نصوص المصادر في ملف YAML، ومعناه أن اقتباساتها دُقِّقت</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>إعادة: {deed}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Repair the quote…</source>
        <translation>إصلاح الاقتباس…</translation>
    </message>
    <message>
        <source>repair: {told} ({verdict}, at {place} of {source})</source>
        <translation>إصلاح: {told} ({verdict}، في الموضع {place} من {source})</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>تاريخ ورود الخبر</translation>
    </message>
    <message>
        <source>reported {date}</source>
        <translation>ورد الخبر في {date}</translation>
    </message>
    <message>
        <source>resting on no quote</source>
        <translation>بلا اقتباس</translation>
    </message>
    <message>
        <source>resting on verified quotes</source>
        <translation>باقتباسات مثبتة</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>السند</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Reworded facts</source>
        <translation>وقائع أعيدت صياغتها</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>على لسان {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saved, together with what somebody else wrote meanwhile</source>
        <translation>حُفظ، مع ما كتبه غيرك في هذه الأثناء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all facts, quotes and people</source>
        <translation>البحث في كل الوقائع والاقتباسات والأسماء</translation>
    </message>
    <message>
        <source>Search facts, quotes, people</source>
        <translation>البحث في الوقائع والاقتباسات والأسماء</translation>
    </message>
    <message>
        <source>Search participants, or name a new one</source>
        <translation>البحث في المشاركين أو تسمية مشارك جديد</translation>
    </message>
    <message>
        <source>Search topics, or name a new one</source>
        <translation>البحث في المواضيع أو تسمية موضوع جديد</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>sending the whole text of {articles} ({characters}) to {url} ({secret})</source>
        <translation>يُرسل النص الكامل ({articles}، {characters}) إلى {url} ({secret})</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Sentence in the source</source>
        <translation>الجملة في المصدر</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>تنضيد الصفحات</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>عدة مواضع</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show all (Esc)</source>
        <translation>إظهار الكل (Esc)</translation>
    </message>
    <message>
        <source>Show the fact</source>
        <translation>أظهر الواقعة</translation>
    </message>
    <message>
        <source>Show the original page…</source>
        <translation>عرض الصفحة الأصلية…</translation>
    </message>
    <message>
        <source>show this help, and end</source>
        <translation>عرض هذه المساعدة ثم الإنهاء</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>shows no text: its words may be brought by a script; save the page once it is shown</source>
        <translation>لا يُظهر نصًا: ربما يجلبه برنامج؛ احفظ الصفحة بعد ظهورها</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>التوقيع باسم</translation>
    </message>
    <message>
        <source>Sign as…</source>
        <translation>التوقيع باسم…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Signatures side by side</source>
        <translation>مقابلة التوقيعات</translation>
    </message>
    <message>
        <source>signed by one reader in both</source>
        <translation>وقّعه القارئ نفسه في الملفين</translation>
    </message>
    <message>
        <source>signed by {reader} alone</source>
        <translation>وقّعها {reader} وحده</translation>
    </message>
    <message>
        <source>signed off {done} of {total}</source>
        <translation>الموقَّعة: {done} من {total}</translation>
    </message>
    <message>
        <source>signed off {done} of {total} shown</source>
        <translation>الموقَّعة: {done} من {total} معروضة</translation>
    </message>
    <message>
        <source>Skip to the facts</source>
        <translation>الانتقال إلى الوقائع مباشرة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>some quotes name no source, since there was only one; name it in them first</source>
        <translation>بعض الاقتباسات لا تذكر مصدرًا إذ لم يكن إلا مصدر واحد؛ اذكره فيها أولًا</translation>
    </message>
    <message>
        <source>somebody else changed fact {fact}, which you deleted</source>
        <translation>عدّل شخص آخر الواقعة {fact} التي حذفتها</translation>
    </message>
    <message>
        <source>somebody else changed quote {number} of fact {fact}</source>
        <translation>عدّل شخص آخر الاقتباس {number} من الواقعة {fact}</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; what you have not saved is kept on top of it, and {n} earlier edits can be neither undone nor redone any more.</source>
        <translation>
            <numerusform>غيّر شخص آخر الملف؛ وما لم تحفظه مُبقى عليه فوقه، وكل تعديلاتك يمكن التراجع عنها.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وما لم تحفظه مُبقى عليه فوقه، ولم يعد ممكنًا التراجع عن أحد تعديلاتك أو إعادته.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وما لم تحفظه مُبقى عليه فوقه، ولم يعد ممكنًا التراجع عن تعديلين من تعديلاتك أو إعادتهما.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وما لم تحفظه مُبقى عليه فوقه، ولم يعد ممكنًا التراجع عن {n} من تعديلاتك أو إعادتها.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وما لم تحفظه مُبقى عليه فوقه، ولم يعد ممكنًا التراجع عن {n} من تعديلاتك أو إعادتها.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وما لم تحفظه مُبقى عليه فوقه، ولم يعد ممكنًا التراجع عن {n} من تعديلاتك أو إعادتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; your {n} unsaved edits are kept on top of it.</source>
        <translation>
            <numerusform>غيّر شخص آخر الملف؛ وليست لديك تعديلات غير محفوظة.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وتعديلك غير المحفوظ مُبقى عليه فوقه.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وتعديلاك غير المحفوظين مُبقى عليهما فوقه.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وتعديلاتك غير المحفوظة ({n}) مُبقى عليها فوقه.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وتعديلاتك غير المحفوظة ({n}) مُبقى عليها فوقه.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ وتعديلاتك غير المحفوظة ({n}) مُبقى عليها فوقه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; {n} of your edits can be neither undone nor redone any more.</source>
        <translation>
            <numerusform>غيّر شخص آخر الملف؛ وكل تعديلاتك يمكن التراجع عنها.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ ولم يعد ممكنًا التراجع عن أحد تعديلاتك أو إعادته.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ ولم يعد ممكنًا التراجع عن تعديلين من تعديلاتك أو إعادتهما.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ ولم يعد ممكنًا التراجع عن {n} من تعديلاتك أو إعادتها.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ ولم يعد ممكنًا التراجع عن {n} من تعديلاتك أو إعادتها.</numerusform>
            <numerusform>غيّر شخص آخر الملف؛ ولم يعد ممكنًا التراجع عن {n} من تعديلاتك أو إعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else changed “{field}” of fact {fact} too</source>
        <translation>عدّل شخص آخر أيضًا «{field}» في الواقعة {fact}</translation>
    </message>
    <message>
        <source>somebody else changed “{field}” of fact {fact} too, in {language}</source>
        <translation>عدّل شخص آخر أيضًا «{field}» في الواقعة {fact} باللغة {language}</translation>
    </message>
    <message>
        <source>somebody else deleted fact {fact}</source>
        <translation>حذف شخص آخر الواقعة {fact}</translation>
    </message>
    <message>
        <source>Something is to be looked at again; say what</source>
        <translation>هناك ما ينبغي النظر فيه من جديد، اذكره</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Something went wrong; the window goes on.</source>
        <translation>حدث خطأ، والنافذة تواصل العمل.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Source: {names}</source>
        <translation>المصدر: {names}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>تباين المصادر</translation>
    </message>
    <message>
        <source>Sources for LaTeX (BibLaTeX)</source>
        <translation>مصادر لبرنامج LaTeX (BibLaTeX)</translation>
    </message>
    <message>
        <source>Sources for reference managers (RIS)</source>
        <translation>مصادر لبرامج إدارة المراجع (RIS)</translation>
    </message>
    <message>
        <source>Sources for Zotero and other programs (CSL-JSON)</source>
        <translation>مصادر لبرنامج Zotero وغيره (CSL-JSON)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>spaces or line ends</source>
        <translation>المسافات أو نهايات الأسطر</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Spreadsheet of the evidence</source>
        <translation>جدول بيانات للشواهد</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>ربيع {year}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>stages without a quote: {stages}</source>
        <translation>مراحل بلا اقتباس: {stages}</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>stands in the pack twice</source>
        <translation>وارد في الحزمة مرتين</translation>
    </message>
    <message>
        <source>started</source>
        <translation>شُرع فيه</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped; some briefings were not looked at</source>
        <translation>توقّف الفحص؛ لم تُفحص بعض الملفات</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>الاستراتيجيات</translation>
    </message>
    <message>
        <source>Strategy goals</source>
        <translation>أهداف الاستراتيجيات</translation>
    </message>
    <message>
        <source>Struck out: in the quote alone. Underlined: in the source alone</source>
        <translation>المشطوب: في الاقتباس وحده. المسطَّر: في المصدر وحده</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>صيف {year}</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>Table of the evidence</source>
        <translation>جدول الشواهد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب التوقيع</translation>
    </message>
    <message>
        <source>Take in articles</source>
        <translation>إدراج مقالات</translation>
    </message>
    <message>
        <source>Take in articles…</source>
        <translation>إدراج مقالات…</translation>
    </message>
    <message>
        <source>take it away again</source>
        <translation>إزالته من جديد</translation>
    </message>
    <message>
        <source>Take the folder {path} out of the library</source>
        <translation>إخراج المجلد {path} من المكتبة</translation>
    </message>
    <message>
        <source>Take the quote out</source>
        <translation>إزالة الاقتباس</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>سحب التوقيع</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>استئنافها</translation>
    </message>
    <message>
        <source>Take this into the briefing (Enter)</source>
        <translation>إدخال هذا في الملف (Enter)</translation>
    </message>
    <message>
        <source>tell beneath each quote that does not hold how it could be written so that it does</source>
        <translation>بيان ما يصحّ أن يُكتب، تحت كل اقتباس لا يثبت</translation>
    </message>
    <message>
        <source>tell the version, and end</source>
        <translation>ذكر رقم الإصدار ثم الإنهاء</translation>
    </message>
    <message>
        <source>tell what one version says otherwise</source>
        <translation>بيان ما تقوله صيغة على نحو آخر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text goes on after the closing {mark}; inside such quotes write {inside} for the mark itself</source>
        <translation>يستمر النص بعد العلامة الخاتمة {mark}؛ للدلالة على العلامة نفسها داخل هذا الاقتباس اكتب {inside}</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>text, or a map from languages to text</source>
        <translation>نص، أو نص لكل لغة</translation>
    </message>
    <message>
        <source>that takes too long</source>
        <translation>يستغرق ذلك وقتًا أطول مما ينبغي</translation>
    </message>
    <message>
        <source>the accent of a capital</source>
        <translation>نبرة حرف كبير</translation>
    </message>
    <message>
        <source>the answer cannot be written: {reason}</source>
        <translation>تعذّرت كتابة الجواب: {reason}</translation>
    </message>
    <message>
        <source>The bookmarks of the PDF say “{old}” where its briefing gives “{new}”.</source>
        <translation>تقول إشارات مستند PDF المرجعية «{old}» حيث يعطي ملفه «{new}».</translation>
    </message>
    <message>
        <source>the briefing cannot be written as YAML that is read back as the same</source>
        <translation>تعذّرت كتابة الملف بصيغة YAML تُقرأ من جديد على حالها</translation>
    </message>
    <message>
        <source>the briefing in the pack gives no such paper</source>
        <translation>لا يعطي الملف الذي في الحزمة ورقة كهذه</translation>
    </message>
    <message>
        <source>The briefing itself</source>
        <translation>الملف نفسه</translation>
    </message>
    <message>
        <source>the briefing itself, whole, whatever the papers show of it</source>
        <translation>الملف نفسه كاملًا، مهما عرضت منه الوثائق</translation>
    </message>
    <message>
        <source>the change cannot be noted, so that a crash would lose it: {reason}</source>
        <translation>تعذّر تدوين التعديل، وقد يضيع إن توقف البرنامج فجأة: {reason}</translation>
    </message>
    <message>
        <source>the change cannot be written here without changing something else; make it in the file by hand</source>
        <translation>لا يمكن كتابة التعديل هنا دون المساس بشيء آخر؛ أجره في المستند يدويًا</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>التغيير كاملًا</translation>
    </message>
    <message>
        <source>the character {code} cannot stand in YAML; is this UTF-16? Save it as UTF-8</source>
        <translation>لا يجوز أن يرد المحرف {code} في YAML؛ أهو ترميز UTF-16؟ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>the character {code} cannot stand in YAML; take it out</source>
        <translation>لا يجوز أن يرد المحرف {code} في YAML؛ احذفه</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <translation>رفضها القرص</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>the display {name} does not answer; {check}, {export} and {picture} work without one</source>
        <translation>الشاشة {name} لا تجيب؛ تعمل {check} و{export} و{picture} من دونها</translation>
    </message>
    <message>
        <source>the document, with every quote in its sentence</source>
        <translation>الوثيقة، وفيها كل اقتباس في جملته</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>the earlier version: a briefing’s folder, its YAML file, or a PDF or pack that was exported</source>
        <translation>الصيغة السابقة: مجلد ملف Briefing أو ملف YAML الخاص به، أو ملف PDF أو حزمة مصدَّرة</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>نهاية السطر</translation>
    </message>
    <message>
        <source>the evidence as a table</source>
        <translation>الشواهد في جدول</translation>
    </message>
    <message>
        <source>the export was ended from outside</source>
        <translation>أُوقف التصدير من خارج البرنامج</translation>
    </message>
    <message>
        <source>the fact holds comments, for which a list in brackets has no room; move it by hand</source>
        <translation>في الواقعة تعليقات لا مكان لها في قائمة بين أقواس؛ انقلها يدويًا</translation>
    </message>
    <message>
        <source>The fact is copied with all its quotes</source>
        <translation>نُسخت الواقعة مع كل اقتباساتها</translation>
    </message>
    <message>
        <source>The fact is wrong or not supported; say why</source>
        <translation>الواقعة خاطئة أو بلا سند، اذكر السبب</translation>
    </message>
    <message>
        <source>The fact says what its sources say</source>
        <translation>تقول الواقعة ما تقوله مصادرها</translation>
    </message>
    <message>
        <source>the fact to select</source>
        <translation>الواقعة التي تُحدَّد</translation>
    </message>
    <message>
        <source>the fact {fact} has no quote {number}</source>
        <translation>ليس للواقعة {fact} اقتباس رقمه {number}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>تعذّرت قراءة الملف: {reason}</translation>
    </message>
    <message>
        <source>the file grows larger than a file may be here</source>
        <translation>يصبح الملف أكبر مما يُسمح به هنا</translation>
    </message>
    <message>
        <source>the file is empty; a briefing begins with {words}</source>
        <translation>الملف فارغ؛ يبدأ ملف Briefing بما يلي: {words}</translation>
    </message>
    <message>
        <source>the file is not a briefing as it is; mend what is wrong with it first</source>
        <translation>ليس المستند ملف Briefing سليمًا على حاله؛ أصلح ما فيه أولًا</translation>
    </message>
    <message>
        <source>the file was changed meanwhile, and your unsaved change {number} of {total} does not fit it: {reason}</source>
        <translation>عُدّل المستند في هذه الأثناء، ولا يوافقه تعديلك غير المحفوظ {number} من {total}: {reason}</translation>
    </message>
    <message>
        <source>the file was changed meanwhile, and {reason}</source>
        <translation>عُدّل الملف في هذه الأثناء، و{reason}</translation>
    </message>
    <message>
        <source>the file would have more than 64 MiB</source>
        <translation>سيزيد حجم المستند على 64 ميبيبايت</translation>
    </message>
    <message>
        <source>The file {file} is not there any more; your edits are kept here.</source>
        <translation>الملف {file} لم يعد موجودًا؛ تعديلاتك محفوظة هنا.</translation>
    </message>
    <message>
        <source>The file {file} is write-protected.</source>
        <translation>الملف {file} محمي من الكتابة.</translation>
    </message>
    <message>
        <source>the file {told}</source>
        <translation>الملف {told}</translation>
    </message>
    <message>
        <source>the first letter’s case</source>
        <translation>حالة الحرف الأول</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>تعذّرت قراءة المجلد: {reason}</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>the format, where the suffix does not tell it</source>
        <translation>الصيغة، إن لم تدل عليها اللاحقة</translation>
    </message>
    <message>
        <source>the hashes cannot be written without changing something else; write them by hand</source>
        <translation>لا يمكن كتابة البصمات دون المساس بشيء آخر؛ اكتبها يدويًا</translation>
    </message>
    <message>
        <source>the id of {noun} is the key that it stands under; leave `id` out</source>
        <translation>المعرِّف في {noun} هو مفتاح المدخل نفسه؛ احذف `id`</translation>
    </message>
    <message>
        <source>The index cannot be kept in {path} ({reason}); the next start takes longer</source>
        <translation>تعذّر حفظ الفهرس في {path} ({reason})؛ سيستغرق البدء القادم وقتًا أطول</translation>
    </message>
    <message>
        <source>the items of this list do not begin on lines of their own; change it by hand</source>
        <translation>لا يبدأ كل عنصر من هذه القائمة في سطر مستقل؛ عدّلها يدويًا</translation>
    </message>
    <message>
        <source>the last commit</source>
        <translation>آخر إيداع في git</translation>
    </message>
    <message>
        <source>the later version</source>
        <translation>الصيغة اللاحقة</translation>
    </message>
    <message>
        <source>The letters are there, but the quote begins or ends inside a word or number.</source>
        <translation>الحروف موجودة، لكن الاقتباس يبدأ أو ينتهي داخل كلمة أو عدد.</translation>
    </message>
    <message>
        <source>the list that opens here with {begin} has no {comma} or {end} where one is due</source>
        <translation>القائمة المفتوحة هنا بالعلامة {begin} تنقصها {comma} أو {end} حيث ينبغي</translation>
    </message>
    <message>
        <source>the map that opens here with {begin} has no {comma} or {end} where one is due</source>
        <translation>مجموعة المفاتيح المفتوحة هنا بالعلامة {begin} تنقصها {comma} أو {end} حيث ينبغي</translation>
    </message>
    <message>
        <source>the model at {url} answers with something else than a chat</source>
        <translation>جواب النموذج على العنوان {url} ليس محادثة</translation>
    </message>
    <message>
        <source>the model at {url} answers {answer}</source>
        <translation>يجيب النموذج على العنوان {url} بما يلي: {answer}</translation>
    </message>
    <message>
        <source>the model at {url} does not answer: {reason}</source>
        <translation>لا يجيب النموذج على العنوان {url}: {reason}</translation>
    </message>
    <message>
        <source>the model’s answer on {source} {told}; nothing was written</source>
        <translation>جواب النموذج عن {source}: {told}؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>the model’s name on that server</source>
        <translation>اسم النموذج على ذلك الخادم</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>the name {name} does not tell the format; end it in one of {known}</source>
        <translation>لا يدل الاسم {name} على الصيغة؛ أنهِه بإحدى هذه اللواحق: {known}</translation>
    </message>
    <message>
        <source>the new briefing would be broken: {told}</source>
        <translation>سيكون الملف الجديد معيبًا: {told}</translation>
    </message>
    <message>
        <source>the new briefing’s folder: new, or empty</source>
        <translation>مجلد الملف الجديد: جديد أو فارغ</translation>
    </message>
    <message>
        <source>The numbers are those of the facts below.</source>
        <translation>الأرقام هي أرقام الوقائع الواردة أدناه.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The original cannot be drawn: it is no PDF, or locked</source>
        <translation>يتعذّر عرض الأصل: ليس مستند PDF، أو هو مقفل</translation>
    </message>
    <message>
        <source>the other reader</source>
        <translation>القارئ الآخر</translation>
    </message>
    <message>
        <source>the pack cannot be read: {reason}</source>
        <translation>تعذّرت قراءة حزمة الشواهد: {reason}</translation>
    </message>
    <message>
        <source>The pages could not be compared: {reason}</source>
        <translation>تعذّرت مقارنة الصفحات: {reason}</translation>
    </message>
    <message>
        <source>The pages say what they carry</source>
        <translation>الصفحات مطابقة للملف الذي تحمله</translation>
    </message>
    <message>
        <source>The pages say what they carry; another version made them, so not their look</source>
        <translation>تقول الصفحات ما تحمله؛ أعدّها إصدار آخر، فلم يُقارن مظهرها</translation>
    </message>
    <message>
        <source>The papers could not be compared: {reason}</source>
        <translation>تعذّرت مقارنة الأوراق: {reason}</translation>
    </message>
    <message>
        <source>The papers say what the briefing in the pack says</source>
        <translation>تقول الأوراق ما يقوله الملف الذي في الحزمة</translation>
    </message>
    <message>
        <source>the parts stand in another order</source>
        <translation>الأجزاء بترتيب مختلف</translation>
    </message>
    <message>
        <source>the parts stand in different passages</source>
        <translation>الأجزاء واردة في مقاطع مختلفة</translation>
    </message>
    <message>
        <source>The PDF can show or do more than its briefing gives: it holds “{name}”.</source>
        <translation>قد يُظهر مستند PDF أو يفعل أكثر مما يعطيه ملفه: فيه «{name}».</translation>
    </message>
    <message>
        <source>The PDF could not be set: {reason}.</source>
        <translation>تعذّر تنضيد ملف PDF: {reason}.</translation>
    </message>
    <message>
        <source>The PDF does not say which edition of the briefing it is.</source>
        <translation>لا يذكر مستند PDF أي طبعة من الملف هو.</translation>
    </message>
    <message>
        <source>The PDF has {old} pages where its briefing gives {new}.</source>
        <translation>عدد صفحات مستند PDF: {old}، في حين يعطي ملفه {new}.</translation>
    </message>
    <message>
        <source>The PDF says “{old}” where its briefing gives “{new}”.</source>
        <translation>يقول مستند PDF «{old}» حيث يعطي ملفه «{new}».</translation>
    </message>
    <message>
        <source>The PDF shows the fact {id}, which its briefing does not have.</source>
        <translation>يعرض مستند PDF الواقعة {id}، وهي غير واردة في ملفه.</translation>
    </message>
    <message>
        <source>The PDF was made with these verdicts: {before}. Its quotes have these: {now}.</source>
        <translation>أُعدّ مستند PDF بهذه الأحكام: {before}. وأحكام اقتباساته الآن: {now}.</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is never closed</source>
        <translation>علامة الاقتباس المفتوحة هنا لا تُغلق أبدًا</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is not closed before the document ends</source>
        <translation>علامة الاقتباس المفتوحة هنا لا تُغلق قبل نهاية المستند</translation>
    </message>
    <message>
        <source>The quote is copied with its source</source>
        <translation>نُسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
        <source>The quotes are marked; the numbers are those of the facts.</source>
        <translation>الاقتباسات معلَّمة، والأرقام هي أرقام الوقائع.</translation>
    </message>
    <message>
        <source>The quotes are still being checked.</source>
        <translation>ما زال تدقيق الاقتباسات جاريًا.</translation>
    </message>
    <message>
        <source>the quotes could not be checked</source>
        <translation>تعذّر تدقيق الاقتباسات</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>the reader’s language</source>
        <translation>لغة القارئ</translation>
    </message>
    <message>
        <source>the same article as {title}</source>
        <translation>المقال نفسه: {title}</translation>
    </message>
    <message>
        <source>The selected words become a quote of the fact that is open</source>
        <translation>تصبح الكلمات المحددة اقتباسًا للواقعة المفتوحة</translation>
    </message>
    <message>
        <source>the setting was ended from outside</source>
        <translation>أُوقف التنضيد من خارج البرنامج</translation>
    </message>
    <message>
        <source>the shape of a dash</source>
        <translation>شكل الشرطة</translation>
    </message>
    <message>
        <source>the shape of a punctuation mark</source>
        <translation>شكل علامة ترقيم</translation>
    </message>
    <message>
        <source>the shape of quote marks</source>
        <translation>شكل علامات الاقتباس</translation>
    </message>
    <message>
        <source>The signature could not be kept: {reason}</source>
        <translation>تعذّر حفظ التوقيع: {reason}</translation>
    </message>
    <message>
        <source>The source has these words, character for character.</source>
        <translation>هذه الكلمات واردة في المصدر حرفًا بحرف.</translation>
    </message>
    <message>
        <source>The source has these words; only capitals or punctuation at the edge differ.</source>
        <translation>هذه الكلمات واردة في المصدر، ولا يختلف إلا رسم الحروف الكبيرة أو الترقيم عند الطرفين.</translation>
    </message>
    <message>
        <source>The source has these words; only spaces, quote marks, dashes or line ends differ.</source>
        <translation>هذه الكلمات واردة في المصدر، ولا تختلف إلا المسافات أو علامات الاقتباس أو الشرطات أو نهايات الأسطر.</translation>
    </message>
    <message>
        <source>the source says “{words}”</source>
        <translation>يقول المصدر «{words}»</translation>
    </message>
    <message>
        <source>the source says, in another order: “{words}”</source>
        <translation>يقول المصدر، بترتيب آخر: «{words}»</translation>
    </message>
    <message>
        <source>The source that is withdrawn</source>
        <translation>المصدر المسحوب</translation>
    </message>
    <message>
        <source>the sources cannot be written without changing something else; write them by hand</source>
        <translation>لا يمكن كتابة المصادر دون المساس بشيء آخر؛ اكتبها يدويًا</translation>
    </message>
    <message>
        <source>The statement has a figure, a date, a name or a negation that none of its quotes has.</source>
        <translation>في العبارة رقم أو تاريخ أو اسم أو نفي لا يرد في أي من اقتباساتها.</translation>
    </message>
    <message>
        <source>The suffix of FILE tells the format; --list names all of them.</source>
        <translation>لاحقة FILE تدل على الصيغة؛ و--list تسرد الصيغ كلها.</translation>
    </message>
    <message>
        <source>the sums of all files</source>
        <translation>بصمات كل الملفات</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>لا يذكر النظام سببًا</translation>
    </message>
    <message>
        <source>the text after `|` or `&gt;` begins on the next line</source>
        <translation>بعد `|` أو `&gt;` يبدأ النص في السطر التالي</translation>
    </message>
    <message>
        <source>the text cannot be read</source>
        <translation>تتعذّر قراءة النص</translation>
    </message>
    <message>
        <source>the text has changed since its quotes were checked</source>
        <translation>تغيّر النص بعد تدقيق اقتباساته</translation>
    </message>
    <message>
        <source>The text has changed since its quotes were checked: they count as not checked.</source>
        <translation>تغيّر النص بعد تدقيق اقتباساته، فتُعَدّ غير مدقَّقة.</translation>
    </message>
    <message>
        <source>the text is not on file</source>
        <translation>النص غير محفوظ في الملف</translation>
    </message>
    <message>
        <source>The text is not on file, or has changed since its quotes were checked.</source>
        <translation>النص غير محفوظ في الملف، أو تغيّر بعد تدقيق اقتباساته.</translation>
    </message>
    <message>
        <source>the text is not the one that this was noted for</source>
        <translation>ليس هذا هو النص الذي دُوّن التعديل من أجله</translation>
    </message>
    <message>
        <source>the text of the source {source} {told}; its quotes are unchecked</source>
        <translation>نص المصدر {source} {told}؛ اقتباساته غير مدقَّقة</translation>
    </message>
    <message>
        <source>the text of the source {source}: {told}</source>
        <translation>نص المصدر {source}: {told}</translation>
    </message>
    <message>
        <source>The text of this source cannot be read: its quotes cannot be checked.</source>
        <translation>تتعذّر قراءة نص هذا المصدر، فلا يمكن تدقيق اقتباساته.</translation>
    </message>
    <message>
        <source>The text of this source is not on file: its quotes cannot be checked.</source>
        <translation>نص هذا المصدر غير محفوظ في الملف، فلا يمكن تدقيق اقتباساته.</translation>
    </message>
    <message>
        <source>the text of {source} cannot be read back</source>
        <translation>تعذّرت إعادة قراءة نص {source}</translation>
    </message>
    <message>
        <source>the texts of the sources have more than 512 MiB together</source>
        <translation>يزيد مجموع نصوص المصادر على 512 ميبيبايت</translation>
    </message>
    <message>
        <source>the texts of the sources, with every quote marked</source>
        <translation>نصوص المصادر، وكل اقتباس فيها معلَّم</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>الصيغتان متطابقتان في ما تقولان.</translation>
    </message>
    <message numerus="yes">
        <source>the whole briefing goes along, all {n:,} facts of it</source>
        <translation>
            <numerusform>يُرفق الملف كاملًا، ولا وقائع فيه</numerusform>
            <numerusform>يُرفق الملف كاملًا، بواقعته الوحيدة</numerusform>
            <numerusform>يُرفق الملف كاملًا، بواقعتيه معًا</numerusform>
            <numerusform>يُرفق الملف كاملًا، بجميع وقائعه ({n:,})</numerusform>
            <numerusform>يُرفق الملف كاملًا، بجميع وقائعه ({n:,})</numerusform>
            <numerusform>يُرفق الملف كاملًا، بجميع وقائعه ({n:,})</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole briefing goes along, all {total} facts of it: who gets the file can read those not shown.</source>
        <translation>يُرفق الملف كاملًا، بجميع وقائعه ({total}): يمكن لمن يتسلّم المستند أن يقرأ الوقائع غير المعروضة.</translation>
    </message>
    <message>
        <source>The whole span</source>
        <translation>المدة كلها</translation>
    </message>
    <message>
        <source>the window’s size in pixels</source>
        <translation>حجم النافذة بالبكسل</translation>
    </message>
    <message>
        <source>the words are marked</source>
        <translation>الكلمات معلَّمة</translation>
    </message>
    <message>
        <source>The words stand in several places, and nothing tells which is meant.</source>
        <translation>الكلمات واردة في عدة مواضع، ولا شيء يدل على الموضع المقصود.</translation>
    </message>
    <message numerus="yes">
        <source>the words stand in {n} places, at {places}; a prefix or suffix tells which</source>
        <translation>
            <numerusform>لا ترد الكلمات في أي موضع ({places})؛ تحدده سابقة أو لاحقة</numerusform>
            <numerusform>ترد الكلمات في موضع واحد، {places}؛ تحدده سابقة أو لاحقة</numerusform>
            <numerusform>ترد الكلمات في موضعين، {places}؛ تحدد سابقة أو لاحقة أيهما المقصود</numerusform>
            <numerusform>ترد الكلمات في {n} مواضع، منها {places}؛ تحدد سابقة أو لاحقة أيها المقصود</numerusform>
            <numerusform>ترد الكلمات في {n} موضعًا، منها {places}؛ تحدد سابقة أو لاحقة أيها المقصود</numerusform>
            <numerusform>ترد الكلمات في {n} موضع، منها {places}؛ تحدد سابقة أو لاحقة أيها المقصود</numerusform>
        </translation>
    </message>
    <message>
        <source>the words were not found on it</source>
        <translation>لم يُعثر فيها على الكلمات</translation>
    </message>
    <message>
        <source>the work was ended from outside</source>
        <translation>أُوقف العمل من خارج البرنامج</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>سنوات {year}</translation>
    </message>
    <message>
        <source>their words cannot be read back</source>
        <translation>تعذّرت قراءة نصّها</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>ليس فيه كلمات.</translation>
    </message>
    <message numerus="yes">
        <source>there are {n} YAML files in this folder ({names}); name the one to open</source>
        <translation>
            <numerusform>لا ملفات YAML في هذا المجلد ({names})؛ سمِّ الملف المراد فتحه</numerusform>
            <numerusform>في هذا المجلد ملف YAML واحد ({names})؛ سمِّ الملف المراد فتحه</numerusform>
            <numerusform>في هذا المجلد ملفا YAML اثنان ({names})؛ سمِّ الملف المراد فتحه</numerusform>
            <numerusform>في هذا المجلد {n} ملفات YAML ({names})؛ سمِّ الملف المراد فتحه</numerusform>
            <numerusform>في هذا المجلد {n} ملف YAML ({names})؛ سمِّ الملف المراد فتحه</numerusform>
            <numerusform>في هذا المجلد {n} ملف YAML ({names})؛ سمِّ الملف المراد فتحه</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no display to open a window on; {check}, {export} and {picture} work without one</source>
        <translation>لا شاشة لفتح نافذة عليها؛ تعمل {check} و{export} و{picture} من دونها</translation>
    </message>
    <message>
        <source>there is no fact {fact}</source>
        <translation>لا توجد واقعة باسم {fact}</translation>
    </message>
    <message>
        <source>there is no fact {fact} in this briefing</source>
        <translation>لا واقعة باسم {fact} في هذا الملف</translation>
    </message>
    <message>
        <source>there is no format {name}</source>
        <translation>لا توجد صيغة باسم {name}</translation>
    </message>
    <message>
        <source>there is no format {name}; there are {known}</source>
        <translation>لا توجد صيغة باسم {name}؛ الصيغ هي {known}</translation>
    </message>
    <message>
        <source>there is no key before this {sign}</source>
        <translation>لا مفتاح قبل هذه العلامة {sign}</translation>
    </message>
    <message>
        <source>there is no list in the file that this could be added to; write the first by hand</source>
        <translation>لا توجد في المستند قائمة يمكن الإضافة إليها؛ اكتب العنصر الأول يدويًا</translation>
    </message>
    <message>
        <source>there is no place {place} in a list of {length}</source>
        <translation>لا موضع رقمه {place} في قائمة طولها {length}</translation>
    </message>
    <message>
        <source>There is no repair that the source would bear out; select the words yourself.</source>
        <translation>لا إصلاح يؤيده المصدر؛ حدد الكلمات بنفسك.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا وجود لهذا الملف أو المجلد</translation>
    </message>
    <message>
        <source>there is no topic {topic} in this briefing</source>
        <translation>لا موضوع باسم {topic} في هذا الملف</translation>
    </message>
    <message>
        <source>there is no topic {topic} in this briefing; it has none</source>
        <translation>لا موضوع باسم {topic} في هذا الملف؛ لا مواضيع فيه</translation>
    </message>
    <message>
        <source>there is no topic {topic} in this briefing; it has {known}</source>
        <translation>لا موضوع باسم {topic} في هذا الملف؛ مواضيعه {known}</translation>
    </message>
    <message>
        <source>there is no YAML file in this folder, so no briefing</source>
        <translation>لا يوجد في هذا المجلد أي ملف YAML، فلا ملف Briefing فيه</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>there is nothing in the file that this could be added to; write the first by hand</source>
        <translation>لا شيء في المستند يمكن الإضافة إليه؛ اكتب العنصر الأول يدويًا</translation>
    </message>
    <message>
        <source>These words are nowhere in the source.</source>
        <translation>هذه الكلمات غير واردة في أي موضع من المصدر.</translation>
    </message>
    <message>
        <source>These words cannot be quoted so that they are found again.</source>
        <translation>لا يمكن اقتباس هذه الكلمات بحيث يُعثر عليها من جديد.</translation>
    </message>
    <message>
        <source>These would rest on fewer quotes</source>
        <translation>وقائع تستند إلى اقتباسات أقل</translation>
    </message>
    <message>
        <source>These would rest on nothing</source>
        <translation>وقائع تبقى بلا سند</translation>
    </message>
    <message>
        <source>This briefing came in one file, which is never changed.</source>
        <translation>جاء هذا الملف في ملف واحد لا يُعدَّل أبدًا.</translation>
    </message>
    <message>
        <source>This fact was deleted</source>
        <translation>حُذفت هذه الواقعة</translation>
    </message>
    <message>
        <source>This fact was deleted meanwhile and is not in the file any more. What you wrote is kept here: “{done}” puts it at the end of its list, “{cancel}” lets it go.</source>
        <translation>حُذفت هذه الواقعة في هذه الأثناء ولم تعد في الملف. ما كتبته محفوظ هنا: «{done}» يضعه في آخر قائمته، و«{cancel}» يتخلى عنه.</translation>
    </message>
    <message>
        <source>This file carries the briefing itself and the texts of its sources.</source>
        <translation>يحمل هذا المستند الملف نفسه ونصوص مصادره.</translation>
    </message>
    <message>
        <source>This file carries the whole briefing, with all {total} facts, and the texts of its sources.</source>
        <translation>يحمل هذا المستند الملف كاملًا، بجميع وقائعه ({total})، ونصوص مصادره.</translation>
    </message>
    <message>
        <source>this is a version of YAML that is not known here; leave the {version} line out</source>
        <translation>هذا إصدار من YAML غير معروف هنا؛ احذف السطر {version}</translation>
    </message>
    <message>
        <source>this is format {version}; this program reads format {known}, a later version of the program reads it</source>
        <translation>هذه الصيغة {version}؛ يقرأ هذا البرنامج الصيغة {known}، ويقرؤها إصدار لاحق منه</translation>
    </message>
    <message>
        <source>this is format {version}; this program reads format {known}, the first format is 1</source>
        <translation>هذه الصيغة {version}؛ يقرأ هذا البرنامج الصيغة {known}، وأولى الصيغ 1</translation>
    </message>
    <message>
        <source>this is nested more than {most} levels deep</source>
        <translation>يزيد التداخل هنا على {most} مستوى</translation>
    </message>
    <message>
        <source>This is no date: {examples}.</source>
        <translation>ليس هذا تاريخًا: {examples}.</translation>
    </message>
    <message>
        <source>this is not a briefing, for a reason not known</source>
        <translation>ليس هذا ملف Briefing، لسبب غير معروف</translation>
    </message>
    <message>
        <source>this is not in line with the `-` items above it; check its indentation</source>
        <translation>ليس هذا بمحاذاة العناصر `-` التي فوقه؛ راجع إزاحته</translation>
    </message>
    <message>
        <source>this is not in line with the keys above it; check its indentation</source>
        <translation>ليس هذا بمحاذاة المفاتيح التي فوقه؛ راجع إزاحته</translation>
    </message>
    <message>
        <source>this is not UTF-8 text (byte {byte} at offset {offset}); save it as UTF-8</source>
        <translation>ليس هذا نصًا بترميز UTF-8 (البايت {byte} في الموضع {offset})؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>ليس هذا بصيغة YAML</translation>
    </message>
    <message>
        <source>this is not YAML: {reason}</source>
        <translation>ليس هذا بصيغة YAML: {reason}</translation>
    </message>
    <message>
        <source>this is one too many: a map or a list has at most {most:,} entries</source>
        <translation>هذا يتجاوز الحد: أقصى ما تضمه مجموعة مفاتيح أو قائمة {most:,} عنصر</translation>
    </message>
    <message>
        <source>this is UTF-16 text; save it as UTF-8</source>
        <translation>هذا نص بترميز UTF-16؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>This pack holds a briefing, the texts that its quotes are taken from, and what is made of them.</source>
        <translation>تضم هذه الحزمة ملفًا، والنصوص التي أُخذت منها اقتباساته، وما أُعدّ منها من وثائق.</translation>
    </message>
    <message>
        <source>This pack was changed after it was made. {sentence}</source>
        <translation>غُيّرت هذه الحزمة بعد إعدادها. {sentence}</translation>
    </message>
    <message>
        <source>this PDF carries no briefing: it was not exported as one that can be opened</source>
        <translation>لا يحمل مستند PDF هذا أي ملف: إذ لم يُصدَّر بحيث يمكن فتحه</translation>
    </message>
    <message>
        <source>This PDF was changed after it was made. {sentence}</source>
        <translation>عُدّل مستند PDF هذا بعد إعداده. {sentence}</translation>
    </message>
    <message>
        <source>this text has more than {most:,} characters; keep what is so long in a file beside this one</source>
        <translation>يزيد هذا النص على {most:,} حرف؛ احفظ ما يطول هكذا في مستند إلى جانب هذا</translation>
    </message>
    <message>
        <source>this topic; may be repeated</source>
        <translation>هذا الموضوع؛ ويمكن التكرار</translation>
    </message>
    <message>
        <source>Tick a value</source>
        <translation>تحديد قيمة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Timeline for the web (TimelineJS)</source>
        <translation>تسلسل زمني للويب (TimelineJS)</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of {n} events, {first} to {last}</source>
        <translation>
            <numerusform>تسلسل زمني بلا أحداث، من {first} إلى {last}</numerusform>
            <numerusform>تسلسل زمني من حدث واحد، من {first} إلى {last}</numerusform>
            <numerusform>تسلسل زمني من حدثين، من {first} إلى {last}</numerusform>
            <numerusform>تسلسل زمني من {n} أحداث، من {first} إلى {last}</numerusform>
            <numerusform>تسلسل زمني من {n} حدثًا، من {first} إلى {last}</numerusform>
            <numerusform>تسلسل زمني من {n} حدث، من {first} إلى {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To check files and quotes: {command}</source>
        <translation>لتدقيق الملفات والاقتباسات: {command}</translation>
    </message>
    <message>
        <source>To check the files alone: {command}</source>
        <translation>لتدقيق الملفات وحدها: {command}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>told by its byte order mark</source>
        <translation>تدل عليه علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>Too long for a quote.</source>
        <translation>أطول من أن يكون اقتباسًا.</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة أكبر مما يُسمح به</translation>
    </message>
    <message>
        <source>too much is left unsaved of this file</source>
        <translation>بقي من تعديلات هذا المستند دون حفظ أكثر مما يُسمح به</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Topic: {names}</source>
        <translation>الموضوع: {names}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>محاور التعاون</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translation, note and stage of the quote</source>
        <translation>ترجمة الاقتباس والملاحظة والمرحلة</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>طباعي</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>لم يُدقَّق</translation>
    </message>
    <message>
        <source>Under {name}</source>
        <translation>تحت {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>تراجع: {deed}</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>unsupported: no quote supports the fact {fact}</source>
        <translation>بلا سند: لا اقتباس يسند الواقعة {fact}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>{end} وما قبله</translation>
    </message>
    <message>
        <source>until {end}, start not known</source>
        <translation>حتى {end}، والبداية غير معروفة</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>ملف بلا عنوان</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>الاستعمال:</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>Verdict (code)</source>
        <translation>الحكم (الرمز)</translation>
    </message>
    <message>
        <source>Verdict: {names}</source>
        <translation>الحكم: {names}</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>إصدار الصيغة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>volume {number} of {total}: facts {first} to {last}</source>
        <translation>الجزء {number} من {total}: الوقائع من {first} إلى {last}</translation>
    </message>
    <message>
        <source>warning {warnings}</source>
        <translation>تنبيه: {warnings}</translation>
    </message>
    <message>
        <source>was added after the PDF was made</source>
        <translation>أُضيف بعد إعداد مستند PDF</translation>
    </message>
    <message>
        <source>was added: {sums} does not name it</source>
        <translation>أُضيف لاحقًا: ليس مذكورًا في {sums}</translation>
    </message>
    <message>
        <source>was not compared: {reason}</source>
        <translation>لم يُقارن: {reason}</translation>
    </message>
    <message>
        <source>Web annotations (W3C)</source>
        <translation>شروح الويب (W3C)</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>أرشيف ويب</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>صفحة ويب في مستند واحد</translation>
    </message>
    <message>
        <source>What falls</source>
        <translation>ما يسقط</translation>
    </message>
    <message>
        <source>What happened is written in {file}</source>
        <translation>التفاصيل مدوّنة في {file}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What has changed since {version}</source>
        <translation>ما الذي تغيّر منذ {version}</translation>
    </message>
    <message>
        <source>What is in doubt? Enter signs</source>
        <translation>ما موضع الشك؟ Enter للتوقيع</translation>
    </message>
    <message>
        <source>What is kept for later is offered when the briefing is next opened.</source>
        <translation>ما يُترك لوقت لاحق يُعرض عند فتح الملف في المرة القادمة.</translation>
    </message>
    <message>
        <source>What is wrong? Enter signs</source>
        <translation>ما وجه الخطأ؟ Enter للتوقيع</translation>
    </message>
    <message>
        <source>what the PDF carries cannot be unpacked: {reason}</source>
        <translation>تعذّر استخراج ما يحمله مستند PDF: {reason}</translation>
    </message>
    <message>
        <source>what the PDF says of itself ({file}) cannot be understood: {reason}</source>
        <translation>تعذّر فهم ما يقوله مستند PDF عن نفسه ({file}): {reason}</translation>
    </message>
    <message>
        <source>What the quote does to the fact</source>
        <translation>علاقة الاقتباس بالواقعة</translation>
    </message>
    <message>
        <source>What this edition shows, and the sums of the files beside it</source>
        <translation>ما تعرضه هذه الطبعة، وبصمات الملفات المرفقة بها</translation>
    </message>
    <message>
        <source>What was being written in the form on {date} was found.</source>
        <translation>عُثر على ما كان يُكتب في النموذج في {date}.</translation>
    </message>
    <message>
        <source>what was left unsaved is not there any more</source>
        <translation>ما لم يُحفظ لم يعد موجودًا</translation>
    </message>
    <message>
        <source>what was left unsaved is taken up before anything else is changed</source>
        <translation>يُستأنف ما بقي دون حفظ قبل أي تعديل آخر</translation>
    </message>
    <message>
        <source>what was saved before has been taken back here; make the changes anew on the file as it is now</source>
        <translation>تراجعتَ هنا عمّا سبق حفظه؛ أعد التعديلات على الملف كما هو الآن</translation>
    </message>
    <message>
        <source>What you write cannot be kept until it is saved: {reason}</source>
        <translation>لا يمكن الاحتفاظ بما تكتبه قبل حفظه: {reason}</translation>
    </message>
    <message>
        <source>What you wrote in it will be gone.</source>
        <translation>سيُفقد ما كتبته فيه.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Where events crowd, marks without a number lie over others.</source>
        <translation>حيث تتزاحم الأحداث، تغطي العلامات التي لا رقم لها علامات أخرى.</translation>
    </message>
    <message>
        <source>Where the words stand in the text on file: code points from 0, end exclusive.</source>
        <translation>موضع الكلمات في النص المحفوظ: نقاط الترميز معدودة من 0، والنهاية غير مشمولة.</translation>
    </message>
    <message>
        <source>Where to put the new briefing</source>
        <translation>مكان الملف الجديد</translation>
    </message>
    <message>
        <source>Whether the pages of this PDF say what it carries is not known. {sentence}</source>
        <translation>لا يُعرف إن كانت صفحات مستند PDF هذا مطابقة للملف الذي يحمله. {sentence}</translation>
    </message>
    <message>
        <source>Whether the papers in this pack say what its briefing says is not known. {sentence}</source>
        <translation>لا يُعرف هل تقول أوراق هذه الحزمة ما يقوله ملفها. {sentence}</translation>
    </message>
    <message>
        <source>Which stage the quote is for</source>
        <translation>المرحلة التي يثبتها الاقتباس</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>شتاء {year}</translation>
    </message>
    <message>
        <source>with quotes not verified</source>
        <translation>باقتباسات غير مثبتة</translation>
    </message>
    <message>
        <source>with the key of {variable}</source>
        <translation>مع مفتاح {variable}</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>مع «{words}»</translation>
    </message>
    <message>
        <source>Without --search, --format and where there is a display, in a window.</source>
        <translation>بدون --search و--format وعند وجود شاشة، في نافذة.</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Without this source</source>
        <translation>من دون هذا المصدر</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>دون «{words}»</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>الكلمات اللاحقة</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>الكلمات السابقة</translation>
    </message>
    <message>
        <source>words between brackets are put in</source>
        <translation>الكلمات بين المعقوفين مضافة</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>كلمات الاقتباس</translation>
    </message>
    <message>
        <source>write a PDF or another format</source>
        <translation>كتابة PDF أو صيغة أخرى</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>كتابته من جديد</translation>
    </message>
    <message>
        <source>write it as PDF instead of printing it</source>
        <translation>كتابتها في ملف PDF بدل عرضها</translation>
    </message>
    <message>
        <source>writing the comparison: {percent} %</source>
        <translation>تجري كتابة المقارنة: {percent}%</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>كتابة المستند</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب المستند</translation>
    </message>
    <message>
        <source>YAML reads {words} as a comment; put the whole text in quotes, or write `# ` for a comment</source>
        <translation>يعدّ YAML ما يلي تعليقًا: {words}؛ ضع النص كله بين علامتي اقتباس، أو اكتب `# ` إن كان تعليقًا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>ليس لديك الإذن بذلك</translation>
    </message>
    <message>
        <source>Your name, as others are to read it:</source>
        <translation>اسمك كما سيقرؤه الآخرون:</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>امتلأت حصتك من القرص</translation>
    </message>
    <message>
        <source>Your signatures beside those of {reader}</source>
        <translation>توقيعاتك مقابل توقيعات {reader}</translation>
    </message>
    <message>
        <source>Your version is kept in {file}</source>
        <translation>نسختك محفوظة في {file}</translation>
    </message>
    <message>
        <source>Yours stay here, theirs are in the file: {reason}</source>
        <translation>تبقى تعديلاتك هنا، وتعديلات غيرك في الملف: {reason}</translation>
    </message>
    <message>
        <source>{command} is for desktops that follow freedesktop.org, as those of Linux do</source>
        <translation>الأمر {command} لأسطح المكتب التي تتبع freedesktop.org، كأسطح مكتب لينكس</translation>
    </message>
    <message>
        <source>{complaint}; {command} tells more</source>
        <translation>{complaint}؛ يخبرك {command} بالمزيد</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (غير مؤكد)</translation>
    </message>
    <message>
        <source>{date} ends before it begins</source>
        <translation>{date} ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>{date} gives a day to a month that is not told</source>
        <translation>{date} يعيّن يومًا من شهر غير محدد</translation>
    </message>
    <message>
        <source>{date} gives a month to a year that is not told whole</source>
        <translation>{date} يعيّن شهرًا من سنة غير محددة بتمامها</translation>
    </message>
    <message>
        <source>{date} holds a time of day that does not exist</source>
        <translation>{date} يتضمن ساعة لا وجود لها</translation>
    </message>
    <message>
        <source>{date} is an interval without a date</source>
        <translation>{date} فترة بلا تاريخ</translation>
    </message>
    <message>
        <source>{date} is not a date: write {year}, {month}, {day}, {about} or {span} (EDTF)</source>
        <translation>{date} ليس تاريخًا: اكتب {year} أو {month} أو {day} أو {about} أو {span} (EDTF)</translation>
    </message>
    <message>
        <source>{date} is too long for a date</source>
        <translation>{date} أطول من أن يكون تاريخًا</translation>
    </message>
    <message>
        <source>{date} names day {day} of a month that has {days}</source>
        <translation>{date} يذكر اليوم {day} من شهر عدد أيامه {days}</translation>
    </message>
    <message>
        <source>{date} names month {month}; a month is 01 to 12, a season 21 to 24</source>
        <translation>{date} يذكر الشهر {month}؛ الأشهر من 01 إلى 12، والفصول من 21 إلى 24</translation>
    </message>
    <message>
        <source>{decision} by {reader}, {date}</source>
        <translation>{decision}، {reader}، {date}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>تعذّرت كتابة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} does not tell the sum of the briefing</source>
        <translation>لا يذكر {file} بصمة الملف</translation>
    </message>
    <message>
        <source>{file} has changed in the meantime; nothing was written</source>
        <translation>تغيّر {file} في هذه الأثناء؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>{file} is a file of the briefing itself; choose another name</source>
        <translation>{file} من مستندات الملف نفسه؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{file} is a file of the briefing; choose another name.</source>
        <translation>{file} من مستندات الملف نفسه، فاختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is being written by another program; save again</source>
        <translation>برنامج آخر يكتب {file} الآن؛ احفظ مرة أخرى</translation>
    </message>
    <message>
        <source>{file} is not a file of signatures: {reason}</source>
        <translation>{file} ليس ملف توقيعات: {reason}</translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <translation>لم يعد {file} موجودًا</translation>
    </message>
    <message>
        <source>{file} is there already, or in a folder that is a link; nothing was written</source>
        <translation>{file} موجود من قبل، أو هو في مجلد ليس إلا رابطًا؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} موجود من قبل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program</source>
        <translation>كتب {file} إصدارٌ أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>{file}: a comparison is written as PDF; choose a name that ends with .pdf</source>
        <translation>{file}: تُكتب المقارنة بصيغة PDF؛ اختر اسمًا لاحقته pdf</translation>
    </message>
    <message numerus="yes">
        <source>{file}: a draft of {listed}; all {n} quotes are exact</source>
        <translation>
            <numerusform>{file}: مسودة فيها {listed}؛ ولا اقتباس فيها</numerusform>
            <numerusform>{file}: مسودة فيها {listed}؛ واقتباسها الوحيد مطابق</numerusform>
            <numerusform>{file}: مسودة فيها {listed}؛ والاقتباسان مطابقان</numerusform>
            <numerusform>{file}: مسودة فيها {listed}؛ وكل الاقتباسات ({n}) مطابقة</numerusform>
            <numerusform>{file}: مسودة فيها {listed}؛ وكل الاقتباسات ({n}) مطابقة</numerusform>
            <numerusform>{file}: مسودة فيها {listed}؛ وكل الاقتباسات ({n}) مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: every text is as it was when its hash was recorded</source>
        <translation>{file}: كل نص على حاله كما كان عند تسجيل بصمته</translation>
    </message>
    <message>
        <source>{file}: recorded the hashes of {names}</source>
        <translation>{file}: سُجّلت بصمات {names}</translation>
    </message>
    <message>
        <source>{file}: the picture cannot be written: {reason}</source>
        <translation>{file}: تعذّرت كتابة الصورة: {reason}</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}: لا وجود لهذا الملف</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}؛ {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>تعذّر إنشاء {folder}: {reason}</translation>
    </message>
    <message>
        <source>{folder} is not empty; a new briefing gets a folder of its own</source>
        <translation>{folder} ليس فارغًا؛ للملف الجديد مجلد خاص به</translation>
    </message>
    <message>
        <source>{folder} is there already, and is no folder</source>
        <translation>{folder} موجود من قبل، وليس مجلدًا</translation>
    </message>
    <message>
        <source>{folder}: a file was larger at that commit than a briefing’s may be</source>
        <translation>{folder}: كان أحد المستندات في ذلك الإيداع أكبر مما يُسمح به لملف Briefing</translation>
    </message>
    <message>
        <source>{folder}: git cannot tell: it gives no reason</source>
        <translation>{folder}: تعذّر على git الجواب، ولا يذكر سببًا</translation>
    </message>
    <message>
        <source>{folder}: git cannot tell: {reason}</source>
        <translation>{folder}: تعذّر على git الجواب: {reason}</translation>
    </message>
    <message>
        <source>{folder}: git does not answer</source>
        <translation>{folder}: لا يجيب git</translation>
    </message>
    <message>
        <source>{folder}: git does not read this repository, since it belongs to somebody else; {command} says that you trust it</source>
        <translation>{folder}: لا يقرأ git هذا المستودع لأنه ملك لغيرك؛ يدل الأمر {command} على أنك تثق به</translation>
    </message>
    <message>
        <source>{folder}: git knows no commit {name} here</source>
        <translation>{folder}: لا يعرف git هنا إيداعًا باسم {name}</translation>
    </message>
    <message>
        <source>{folder}: git lacks a file of that commit, and nothing is fetched</source>
        <translation>{folder}: ينقص git مستند من ذلك الإيداع، ولا يُجلب شيء</translation>
    </message>
    <message>
        <source>{folder}: there was no {name}, and not one other YAML file</source>
        <translation>{folder}: لم يكن فيه {name}، ولا ملف YAML آخر واحد</translation>
    </message>
    <message>
        <source>{folder}: there was not one YAML file in this folder, but {count}</source>
        <translation>{folder}: كان عدد ملفات YAML في هذا المجلد {count}، لا ملفًا واحدًا</translation>
    </message>
    <message>
        <source>{folder}: this folder is not in a git repository, so nothing is known of earlier versions</source>
        <translation>{folder}: ليس هذا المجلد في مستودع git، فلا يُعرف شيء عن الصيغ السابقة</translation>
    </message>
    <message>
        <source>{folder}: this folder was not in git at that commit</source>
        <translation>{folder}: لم يكن هذا المجلد في git عند ذلك الإيداع</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} briefings</source>
        <translation>
            <numerusform>{found}</numerusform>
            <numerusform>{found} في ملف واحد</numerusform>
            <numerusform>{found} في ملفين</numerusform>
            <numerusform>{found} في {n} ملفات</numerusform>
            <numerusform>{found} في {n} ملفًا</numerusform>
            <numerusform>{found} في {n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{id} is among the participants already</source>
        <translation>{id} موجود من قبل بين المشاركين</translation>
    </message>
    <message>
        <source>{id} is among the strategies already</source>
        <translation>{id} موجود من قبل بين الاستراتيجيات</translation>
    </message>
    <message>
        <source>{id} is among the topics already</source>
        <translation>{id} موجود من قبل بين المواضيع</translation>
    </message>
    <message>
        <source>{id} is among the tracks already</source>
        <translation>{id} موجود من قبل بين محاور التعاون</translation>
    </message>
    <message>
        <source>{key} has no words</source>
        <translation>لا كلمات في {key}</translation>
    </message>
    <message>
        <source>{key} is a second key of the same name</source>
        <translation>{key} مفتاح مكرر بالاسم نفسه</translation>
    </message>
    <message>
        <source>{key} is not a key of {noun}</source>
        <translation>{key} ليس من مفاتيح {noun}</translation>
    </message>
    <message>
        <source>{key} is not a key of {noun}: did you mean {near}?</source>
        <translation>{key} ليس من مفاتيح {noun}: هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>{key} is not a key of {noun}: it has {known}</source>
        <translation>{key} ليس من مفاتيح {noun}؛ المفاتيح هي {known}</translation>
    </message>
    <message>
        <source>{key} is {expected}; here is {found}</source>
        <translation>المنتظر في {key}: {expected}؛ والموجود هنا: {found}</translation>
    </message>
    <message>
        <source>{key} needs at least one</source>
        <translation>يتطلب {key} عنصرًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>{key}: {told}</source>
        <translation>{key}: {told}</translation>
    </message>
    <message>
        <source>{key}: “{words}”</source>
        <translation>{key}: «{words}»</translation>
    </message>
    <message>
        <source>{kind}: “{words}” ({language}) is in none of the quotes of the fact {fact}</source>
        <translation>{kind}: «{words}» ({language}) لا يرد في أي من اقتباسات الواقعة {fact}</translation>
    </message>
    <message>
        <source>{label} ({language})</source>
        <translation>{label} ({language})</translation>
    </message>
    <message>
        <source>{language} is not among the briefing’s languages: {among}</source>
        <translation>{language} ليست من لغات الملف: {among}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>لا حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n:,} أحرف</numerusform>
            <numerusform>{n:,} حرفًا</numerusform>
            <numerusform>{n:,} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} facts take about {pages:,} pages</source>
        <translation>
            <numerusform>لا وقائع، وعدد الصفحات نحو {pages:,}</numerusform>
            <numerusform>واقعة واحدة، وعدد الصفحات نحو {pages:,}</numerusform>
            <numerusform>واقعتان، وعدد الصفحات نحو {pages:,}</numerusform>
            <numerusform>{n:,} وقائع، وعدد الصفحات نحو {pages:,}</numerusform>
            <numerusform>{n:,} واقعة، وعدد الصفحات نحو {pages:,}</numerusform>
            <numerusform>{n:,} واقعة، وعدد الصفحات نحو {pages:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>{named}: it is one of {among}</source>
        <translation>{named}: القيم الممكنة هي {among}</translation>
    </message>
    <message>
        <source>{named}: there is no such participant</source>
        <translation>{named}: لا وجود لهذا المشارك</translation>
    </message>
    <message>
        <source>{named}: there is no such source</source>
        <translation>{named}: لا وجود لهذا المصدر</translation>
    </message>
    <message>
        <source>{named}: there is no such topic</source>
        <translation>{named}: لا وجود لهذا الموضوع</translation>
    </message>
    <message>
        <source>{name} belongs to itself in the end</source>
        <translation>{name} ينتهي به الأمر تابعًا لنفسه</translation>
    </message>
    <message>
        <source>{name} cannot be an id: it has more than {most:,} characters</source>
        <translation>لا يصلح {name} معرِّفًا: إذ يزيد على {most:,} حرف</translation>
    </message>
    <message>
        <source>{name} cannot be an id: it is empty or does not print</source>
        <translation>لا يصلح {name} معرِّفًا: فهو فارغ أو لا يُطبع</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a commit</source>
        <translation>لا يصلح {name} اسمًا لإيداع</translation>
    </message>
    <message>
        <source>{name} is a tag, which a briefing does not use; put text with {sign} in quotes</source>
        <translation>{name} وسم YAML، ولا تستعمله ملفات Briefing؛ ضع النص الذي فيه {sign} بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{name} is an alias, which a briefing does not use; put text with {sign} in quotes</source>
        <translation>{name} اسم بديل في YAML، ولا تستعمله ملفات Briefing؛ ضع النص الذي فيه {sign} بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{name} is an anchor, which a briefing does not use; put text with {sign} in quotes</source>
        <translation>{name} مرساة YAML، ولا تستعملها ملفات Briefing؛ ضع النص الذي فيه {sign} بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{name} is not in the folder</source>
        <translation>{name} غير موجود في المجلد</translation>
    </message>
    <message>
        <source>{name} is not the name of a file inside the PDF</source>
        <translation>{name} ليس اسم مستند داخل ملف PDF</translation>
    </message>
    <message>
        <source>{name} is the id of another fact already</source>
        <translation>{name} معرِّف واقعة أخرى من قبل</translation>
    </message>
    <message>
        <source>{name} stands in the PDF twice</source>
        <translation>{name} وارد في مستند PDF مرتين</translation>
    </message>
    <message>
        <source>{name} {told}</source>
        <translation>{name} {told}</translation>
    </message>
    <message>
        <source>{name}, line {line}: {told}</source>
        <translation>{name}، السطر {line}: {told}</translation>
    </message>
    <message>
        <source>{name}: the same article as {source}; not taken in again</source>
        <translation>{name}: المقال نفسه كالمصدر {source}؛ لم يُدرج مرة أخرى</translation>
    </message>
    <message>
        <source>{name}: {about} -&gt; {path}</source>
        <translation>{name}: {about} -&gt; {path}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{noun} is a map of keys, such as {example}; here is {found}</source>
        <translation>المنتظر هنا {noun} في صورة مجموعة مفاتيح، مثل {example}؛ والموجود: {found}</translation>
    </message>
    <message>
        <source>{noun} needs {key}</source>
        <translation>ينقص المفتاح {key} في {noun}</translation>
    </message>
    <message numerus="yes">
        <source>{n} altered</source>
        <translation>
            <numerusform>لا محرَّف</numerusform>
            <numerusform>واحد محرَّف</numerusform>
            <numerusform>اثنان محرَّفان</numerusform>
            <numerusform>{n} محرَّفة</numerusform>
            <numerusform>{n} محرَّفًا</numerusform>
            <numerusform>{n} محرَّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved</source>
        <translation>
            <numerusform>لا مُوافَق عليها</numerusform>
            <numerusform>واحدة مُوافَق عليها</numerusform>
            <numerusform>اثنتان مُوافَق عليهما</numerusform>
            <numerusform>{n} مُوافَق عليها</numerusform>
            <numerusform>{n} مُوافَق عليها</numerusform>
            <numerusform>{n} مُوافَق عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles can be taken in</source>
        <translation>
            <numerusform>لا مقال يمكن إدراجه</numerusform>
            <numerusform>مقال واحد يمكن إدراجه</numerusform>
            <numerusform>مقالان يمكن إدراجهما</numerusform>
            <numerusform>{n} مقالات يمكن إدراجها</numerusform>
            <numerusform>{n} مقالًا يمكن إدراجها</numerusform>
            <numerusform>{n} مقال يمكن إدراجها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} briefings</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} broken</source>
        <translation>
            <numerusform>لا معطوب</numerusform>
            <numerusform>معطوب واحد</numerusform>
            <numerusform>معطوبان</numerusform>
            <numerusform>{n} معطوبة</numerusform>
            <numerusform>{n} معطوبًا</numerusform>
            <numerusform>{n} معطوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since they were signed</source>
        <translation>
            <numerusform>لم تتغيّر أي منها بعد التوقيع</numerusform>
            <numerusform>واحدة تغيّرت بعد التوقيع</numerusform>
            <numerusform>اثنتان تغيّرتا بعد التوقيع</numerusform>
            <numerusform>{n} تغيّرت بعد التوقيع</numerusform>
            <numerusform>{n} تغيّرت بعد التوقيع</numerusform>
            <numerusform>{n} تغيّرت بعد التوقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes beside the facts</source>
        <translation>
            <numerusform>لا تغيير خارج الوقائع</numerusform>
            <numerusform>تغيير واحد خارج الوقائع</numerusform>
            <numerusform>تغييران خارج الوقائع</numerusform>
            <numerusform>{n} تغييرات خارج الوقائع</numerusform>
            <numerusform>{n} تغييرًا خارج الوقائع</numerusform>
            <numerusform>{n} تغييرًا خارج الوقائع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>لا حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n} أحرف</numerusform>
            <numerusform>{n} حرفًا</numerusform>
            <numerusform>{n} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cosmetic</source>
        <translation>
            <numerusform>لا شكلي</numerusform>
            <numerusform>واحد شكلي</numerusform>
            <numerusform>اثنان شكليان</numerusform>
            <numerusform>{n} شكلية</numerusform>
            <numerusform>{n} شكليًا</numerusform>
            <numerusform>{n} شكلي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cut short</source>
        <translation>
            <numerusform>لا مبتور</numerusform>
            <numerusform>واحد مبتور</numerusform>
            <numerusform>اثنان مبتوران</numerusform>
            <numerusform>{n} مبتورة</numerusform>
            <numerusform>{n} مبتورًا</numerusform>
            <numerusform>{n} مبتور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates are not in a calendar’s years, or have no day</source>
        <translation>
            <numerusform>لا تاريخ خارج سنوات التقويم أو بلا يوم</numerusform>
            <numerusform>تاريخ واحد خارج سنوات التقويم أو بلا يوم</numerusform>
            <numerusform>تاريخان خارج سنوات التقويم أو بلا يوم</numerusform>
            <numerusform>{n} تواريخ خارج سنوات التقويم أو بلا يوم</numerusform>
            <numerusform>{n} تاريخًا خارج سنوات التقويم أو بلا يوم</numerusform>
            <numerusform>{n} تاريخ خارج سنوات التقويم أو بلا يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided differently</source>
        <translation>
            <numerusform>لا قرارات مختلفة</numerusform>
            <numerusform>قرار واحد مختلف</numerusform>
            <numerusform>قراران مختلفان</numerusform>
            <numerusform>{n} قرارات مختلفة</numerusform>
            <numerusform>{n} قرارًا مختلفًا</numerusform>
            <numerusform>{n} قرار مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided the same</source>
        <translation>
            <numerusform>لا قرارات متطابقة</numerusform>
            <numerusform>قرار واحد متطابق</numerusform>
            <numerusform>قراران متطابقان</numerusform>
            <numerusform>{n} قرارات متطابقة</numerusform>
            <numerusform>{n} قرارًا متطابقًا</numerusform>
            <numerusform>{n} قرار متطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubted</source>
        <translation>
            <numerusform>لا مشكوك فيها</numerusform>
            <numerusform>واحدة مشكوك فيها</numerusform>
            <numerusform>اثنتان مشكوك فيهما</numerusform>
            <numerusform>{n} مشكوك فيها</numerusform>
            <numerusform>{n} مشكوك فيها</numerusform>
            <numerusform>{n} مشكوك فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits are not saved.</source>
        <translation>
            <numerusform>كل التعديلات محفوظة.</numerusform>
            <numerusform>تعديل واحد لم يُحفظ.</numerusform>
            <numerusform>تعديلان لم يُحفظا.</numerusform>
            <numerusform>{n} تعديلات لم تُحفظ.</numerusform>
            <numerusform>{n} تعديلًا لم يُحفظ.</numerusform>
            <numerusform>{n} تعديل لم يُحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>{n} أحداث</numerusform>
            <numerusform>{n} حدثًا</numerusform>
            <numerusform>{n} حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exact</source>
        <translation>
            <numerusform>لا مطابق</numerusform>
            <numerusform>واحد مطابق</numerusform>
            <numerusform>اثنان مطابقان</numerusform>
            <numerusform>{n} مطابقة</numerusform>
            <numerusform>{n} مطابقًا</numerusform>
            <numerusform>{n} مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>لا وقائع</numerusform>
            <numerusform>واقعة واحدة</numerusform>
            <numerusform>واقعتان</numerusform>
            <numerusform>{n} وقائع</numerusform>
            <numerusform>{n} واقعة</numerusform>
            <numerusform>{n} واقعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts changed</source>
        <translation>
            <numerusform>لا واقعة معدَّلة</numerusform>
            <numerusform>واقعة واحدة معدَّلة</numerusform>
            <numerusform>واقعتان معدَّلتان</numerusform>
            <numerusform>{n} وقائع معدَّلة</numerusform>
            <numerusform>{n} واقعة معدَّلة</numerusform>
            <numerusform>{n} واقعة معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts dropped</source>
        <translation>
            <numerusform>لا واقعة محذوفة</numerusform>
            <numerusform>واقعة واحدة محذوفة</numerusform>
            <numerusform>واقعتان محذوفتان</numerusform>
            <numerusform>{n} وقائع محذوفة</numerusform>
            <numerusform>{n} واقعة محذوفة</numerusform>
            <numerusform>{n} واقعة محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts found</source>
        <translation>
            <numerusform>لم يُعثر على أي واقعة</numerusform>
            <numerusform>عُثر على واقعة واحدة</numerusform>
            <numerusform>عُثر على واقعتين</numerusform>
            <numerusform>عُثر على {n} وقائع</numerusform>
            <numerusform>عُثر على {n} واقعة</numerusform>
            <numerusform>عُثر على {n} واقعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts judged otherwise</source>
        <translation>
            <numerusform>لا واقعة تغيّر الحكم عليها</numerusform>
            <numerusform>واقعة واحدة تغيّر الحكم عليها</numerusform>
            <numerusform>واقعتان تغيّر الحكم عليهما</numerusform>
            <numerusform>{n} وقائع تغيّر الحكم عليها</numerusform>
            <numerusform>{n} واقعة تغيّر الحكم عليها</numerusform>
            <numerusform>{n} واقعة تغيّر الحكم عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts moved</source>
        <translation>
            <numerusform>لا واقعة منقولة</numerusform>
            <numerusform>واقعة واحدة منقولة</numerusform>
            <numerusform>واقعتان منقولتان</numerusform>
            <numerusform>{n} وقائع منقولة</numerusform>
            <numerusform>{n} واقعة منقولة</numerusform>
            <numerusform>{n} واقعة منقولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts new</source>
        <translation>
            <numerusform>لا واقعة جديدة</numerusform>
            <numerusform>واقعة واحدة جديدة</numerusform>
            <numerusform>واقعتان جديدتان</numerusform>
            <numerusform>{n} وقائع جديدة</numerusform>
            <numerusform>{n} واقعة جديدة</numerusform>
            <numerusform>{n} واقعة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts rest on this passage</source>
        <translation>
            <numerusform>لا واقعة تستند إلى هذا المقطع</numerusform>
            <numerusform>تستند واقعة واحدة إلى هذا المقطع</numerusform>
            <numerusform>تستند واقعتان إلى هذا المقطع</numerusform>
            <numerusform>تستند {n} وقائع إلى هذا المقطع</numerusform>
            <numerusform>تستند {n} واقعة إلى هذا المقطع</numerusform>
            <numerusform>تستند {n} واقعة إلى هذا المقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts reworded</source>
        <translation>
            <numerusform>لا واقعة أعيدت صياغتها</numerusform>
            <numerusform>واقعة واحدة أعيدت صياغتها</numerusform>
            <numerusform>واقعتان أعيدت صياغتهما</numerusform>
            <numerusform>{n} وقائع أعيدت صياغتها</numerusform>
            <numerusform>{n} واقعة أعيدت صياغتها</numerusform>
            <numerusform>{n} واقعة أعيدت صياغتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts would rest on nothing</source>
        <translation>
            <numerusform>لا واقعة تبقى بلا سند</numerusform>
            <numerusform>واقعة واحدة تبقى بلا سند</numerusform>
            <numerusform>واقعتان تبقيان بلا سند</numerusform>
            <numerusform>{n} وقائع تبقى بلا سند</numerusform>
            <numerusform>{n} واقعة تبقى بلا سند</numerusform>
            <numerusform>{n} واقعة تبقى بلا سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} filtered away</source>
        <translation>
            <numerusform>المحجوب: {n}</numerusform>
            <numerusform>المحجوب: {n}</numerusform>
            <numerusform>المحجوب: {n}</numerusform>
            <numerusform>المحجوب: {n}</numerusform>
            <numerusform>المحجوب: {n}</numerusform>
            <numerusform>المحجوب: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in several places</source>
        <translation>
            <numerusform>لا شيء في عدة مواضع</numerusform>
            <numerusform>واحد في عدة مواضع</numerusform>
            <numerusform>اثنان في عدة مواضع</numerusform>
            <numerusform>{n} في عدة مواضع</numerusform>
            <numerusform>{n} في عدة مواضع</numerusform>
            <numerusform>{n} في عدة مواضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} independent sources</source>
        <translation>
            <numerusform>لا مصادر مستقلة</numerusform>
            <numerusform>مصدر واحد مستقل</numerusform>
            <numerusform>مصدران مستقلان</numerusform>
            <numerusform>{n} مصادر مستقلة</numerusform>
            <numerusform>{n} مصدرًا مستقلًا</numerusform>
            <numerusform>{n} مصدر مستقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines added</source>
        <translation>
            <numerusform>لا سطر مضاف</numerusform>
            <numerusform>سطر واحد مضاف</numerusform>
            <numerusform>سطران مضافان</numerusform>
            <numerusform>{n} أسطر مضافة</numerusform>
            <numerusform>{n} سطرًا مضافًا</numerusform>
            <numerusform>{n} سطرًا مضافًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines dropped</source>
        <translation>
            <numerusform>لا سطر محذوف</numerusform>
            <numerusform>سطر واحد محذوف</numerusform>
            <numerusform>سطران محذوفان</numerusform>
            <numerusform>{n} أسطر محذوفة</numerusform>
            <numerusform>{n} سطرًا محذوفًا</numerusform>
            <numerusform>{n} سطرًا محذوفًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <translation>
            <numerusform>لا شيء غير موجود</numerusform>
            <numerusform>واحد غير موجود</numerusform>
            <numerusform>اثنان غير موجودين</numerusform>
            <numerusform>{n} غير موجودة</numerusform>
            <numerusform>{n} غير موجود</numerusform>
            <numerusform>{n} غير موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>لا أحداث أخرى</numerusform>
            <numerusform>حدث آخر</numerusform>
            <numerusform>حدثان آخران</numerusform>
            <numerusform>{n} أحداث أخرى</numerusform>
            <numerusform>{n} حدثًا آخر</numerusform>
            <numerusform>{n} حدث آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new sources</source>
        <translation>
            <numerusform>لا مصدر جديد</numerusform>
            <numerusform>مصدر جديد واحد</numerusform>
            <numerusform>مصدران جديدان</numerusform>
            <numerusform>{n} مصادر جديدة</numerusform>
            <numerusform>{n} مصدرًا جديدًا</numerusform>
            <numerusform>{n} مصدر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <translation>
            <numerusform>لا شيء لم يُدقَّق</numerusform>
            <numerusform>واحد لم يُدقَّق</numerusform>
            <numerusform>اثنان لم يُدقَّقا</numerusform>
            <numerusform>{n} لم تُدقَّق</numerusform>
            <numerusform>{n} لم يُدقَّق</numerusform>
            <numerusform>{n} لم يُدقَّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them checked in the excerpts on file</source>
        <translation>
            <numerusform>لم يُدقَّق أي منها في المقتطفات المحفوظة</numerusform>
            <numerusform>دُقّق واحد منها في المقتطفات المحفوظة</numerusform>
            <numerusform>دُقّق اثنان منها في المقتطفات المحفوظة</numerusform>
            <numerusform>دُقّقت {n} منها في المقتطفات المحفوظة</numerusform>
            <numerusform>دُقّق {n} منها في المقتطفات المحفوظة</numerusform>
            <numerusform>دُقّق {n} منها في المقتطفات المحفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them drafts, still to be checked</source>
        <translation>
            <numerusform>لا مسودات بينها</numerusform>
            <numerusform>منها مسودة واحدة لم تُدقَّق بعد</numerusform>
            <numerusform>منها مسودتان لم تُدقَّقا بعد</numerusform>
            <numerusform>منها {n} مسودات لم تُدقَّق بعد</numerusform>
            <numerusform>منها {n} مسودة لم تُدقَّق بعد</numerusform>
            <numerusform>منها {n} مسودة لم تُدقَّق بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them from a source that differs from the statement</source>
        <translation>
            <numerusform>ليس منها شيء من مصدر يخالف العبارة</numerusform>
            <numerusform>منها واحد من مصدر يخالف العبارة</numerusform>
            <numerusform>منها اثنان من مصدر يخالف العبارة</numerusform>
            <numerusform>منها {n} من مصدر يخالف العبارة</numerusform>
            <numerusform>منها {n} من مصدر يخالف العبارة</numerusform>
            <numerusform>منها {n} من مصدر يخالف العبارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on verified quotes</source>
        <translation>
            <numerusform>لا شيء منها على اقتباسات مثبتة</numerusform>
            <numerusform>واحدة منها على اقتباسات مثبتة</numerusform>
            <numerusform>اثنتان منها على اقتباسات مثبتة</numerusform>
            <numerusform>{n} منها على اقتباسات مثبتة</numerusform>
            <numerusform>{n} منها على اقتباسات مثبتة</numerusform>
            <numerusform>{n} منها على اقتباسات مثبتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations</source>
        <translation>
            <numerusform>لا هيئات</numerusform>
            <numerusform>هيئة واحدة</numerusform>
            <numerusform>هيئتان</numerusform>
            <numerusform>{n} هيئات</numerusform>
            <numerusform>{n} هيئة</numerusform>
            <numerusform>{n} هيئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>{n} مشكلات</numerusform>
            <numerusform>{n} مشكلة</numerusform>
            <numerusform>{n} مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems: the last good version stays open</source>
        <translation>
            <numerusform>لا مشكلات: تبقى آخر نسخة سليمة مفتوحة</numerusform>
            <numerusform>مشكلة واحدة: تبقى آخر نسخة سليمة مفتوحة</numerusform>
            <numerusform>مشكلتان: تبقى آخر نسخة سليمة مفتوحة</numerusform>
            <numerusform>{n} مشكلات: تبقى آخر نسخة سليمة مفتوحة</numerusform>
            <numerusform>{n} مشكلة: تبقى آخر نسخة سليمة مفتوحة</numerusform>
            <numerusform>{n} مشكلة: تبقى آخر نسخة سليمة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} programmes</source>
        <translation>
            <numerusform>لا برامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>{n} برامج</numerusform>
            <numerusform>{n} برنامجًا</numerusform>
            <numerusform>{n} برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>{n} اقتباسات</numerusform>
            <numerusform>{n} اقتباسًا</numerusform>
            <numerusform>{n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <translation>
            <numerusform>لا مرفوضة</numerusform>
            <numerusform>واحدة مرفوضة</numerusform>
            <numerusform>اثنتان مرفوضتان</numerusform>
            <numerusform>{n} مرفوضة</numerusform>
            <numerusform>{n} مرفوضة</numerusform>
            <numerusform>{n} مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <translation>
            <numerusform>المعروض: {n}</numerusform>
            <numerusform>المعروض: {n}</numerusform>
            <numerusform>المعروض: {n}</numerusform>
            <numerusform>المعروض: {n}</numerusform>
            <numerusform>المعروض: {n}</numerusform>
            <numerusform>المعروض: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures written to {file}</source>
        <translation>
            <numerusform>لم يُكتب أي توقيع في {file}</numerusform>
            <numerusform>كُتب توقيع واحد في {file}</numerusform>
            <numerusform>كُتب توقيعان في {file}</numerusform>
            <numerusform>كُتبت {n} توقيعات في {file}</numerusform>
            <numerusform>كُتب {n} توقيعًا في {file}</numerusform>
            <numerusform>كُتب {n} توقيع في {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by one reader in both</source>
        <translation>
            <numerusform>لا توقيعات للقارئ نفسه في الملفين</numerusform>
            <numerusform>توقيع واحد للقارئ نفسه في الملفين</numerusform>
            <numerusform>توقيعان للقارئ نفسه في الملفين</numerusform>
            <numerusform>{n} توقيعات للقارئ نفسه في الملفين</numerusform>
            <numerusform>{n} توقيعًا للقارئ نفسه في الملفين</numerusform>
            <numerusform>{n} توقيع للقارئ نفسه في الملفين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by the other alone</source>
        <translation>
            <numerusform>لا شيء وقّعه الآخر وحده</numerusform>
            <numerusform>واحدة وقّعها الآخر وحده</numerusform>
            <numerusform>اثنتان وقّعهما الآخر وحده</numerusform>
            <numerusform>{n} وقّعها الآخر وحده</numerusform>
            <numerusform>{n} وقّعها الآخر وحده</numerusform>
            <numerusform>{n} وقّعها الآخر وحده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by you alone</source>
        <translation>
            <numerusform>لا شيء وقّعته وحدك</numerusform>
            <numerusform>واحدة وقّعتها وحدك</numerusform>
            <numerusform>اثنتان وقّعتهما وحدك</numerusform>
            <numerusform>{n} وقّعتها وحدك</numerusform>
            <numerusform>{n} وقّعتها وحدك</numerusform>
            <numerusform>{n} وقّعتها وحدك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{n} مصادر</numerusform>
            <numerusform>{n} مصدرًا</numerusform>
            <numerusform>{n} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracks</source>
        <translation>
            <numerusform>لا محاور تعاون</numerusform>
            <numerusform>محور تعاون واحد</numerusform>
            <numerusform>محورا تعاون</numerusform>
            <numerusform>{n} محاور تعاون</numerusform>
            <numerusform>{n} محور تعاون</numerusform>
            <numerusform>{n} محور تعاون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} typographic</source>
        <translation>
            <numerusform>لا طباعي</numerusform>
            <numerusform>واحد طباعي</numerusform>
            <numerusform>اثنان طباعيان</numerusform>
            <numerusform>{n} طباعية</numerusform>
            <numerusform>{n} طباعيًا</numerusform>
            <numerusform>{n} طباعي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved edits</source>
        <translation>
            <numerusform>لا تعديلات غير محفوظة</numerusform>
            <numerusform>تعديل واحد غير محفوظ</numerusform>
            <numerusform>تعديلان غير محفوظين</numerusform>
            <numerusform>{n} تعديلات غير محفوظة</numerusform>
            <numerusform>{n} تعديلًا غير محفوظ</numerusform>
            <numerusform>{n} تعديل غير محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved edits from {date} were found.</source>
        <translation>
            <numerusform>لم يُعثر على تعديلات غير محفوظة من {date}.</numerusform>
            <numerusform>عُثر على تعديل واحد غير محفوظ من {date}.</numerusform>
            <numerusform>عُثر على تعديلين غير محفوظين من {date}.</numerusform>
            <numerusform>عُثر على {n} تعديلات غير محفوظة من {date}.</numerusform>
            <numerusform>عُثر على {n} تعديلًا غير محفوظ من {date}.</numerusform>
            <numerusform>عُثر على {n} تعديل غير محفوظ من {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to repair the quote</source>
        <translation>
            <numerusform>لا طريقة لإصلاح الاقتباس</numerusform>
            <numerusform>طريقة واحدة لإصلاح الاقتباس</numerusform>
            <numerusform>طريقتان لإصلاح الاقتباس</numerusform>
            <numerusform>{n} طرق لإصلاح الاقتباس</numerusform>
            <numerusform>{n} طريقة لإصلاح الاقتباس</numerusform>
            <numerusform>{n} طريقة لإصلاح الاقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with parts left out</source>
        <translation>
            <numerusform>لا شيء مع حذف</numerusform>
            <numerusform>واحد مع حذف</numerusform>
            <numerusform>اثنان مع حذف</numerusform>
            <numerusform>{n} مع حذف</numerusform>
            <numerusform>{n} مع حذف</numerusform>
            <numerusform>{n} مع حذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} would rest on fewer quotes</source>
        <translation>
            <numerusform>لا واقعة تستند إلى اقتباسات أقل</numerusform>
            <numerusform>واحدة تستند إلى اقتباسات أقل</numerusform>
            <numerusform>اثنتان تستندان إلى اقتباسات أقل</numerusform>
            <numerusform>{n} تستند إلى اقتباسات أقل</numerusform>
            <numerusform>{n} تستند إلى اقتباسات أقل</numerusform>
            <numerusform>{n} تستند إلى اقتباسات أقل</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} يحتاج إلى قيمة</translation>
    </message>
    <message>
        <source>{option} takes no value: {word}</source>
        <translation>{option} لا يأخذ قيمة: {word}</translation>
    </message>
    <message>
        <source>{option}: {word} is none of {names}</source>
        <translation>{option}: {word} ليس من {names}</translation>
    </message>
    <message>
        <source>{other} of {total} paragraphs do not stand in the page in these words: look at them</source>
        <translation>{other} من أصل {total} من الفقرات لا ترد في الصفحة بهذه الكلمات: راجعها</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>تعذّرت قراءة {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>تعذّرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds too many folders and files; only a part was looked through</source>
        <translation>يحتوي {path} على مجلدات وملفات كثيرة جدًا؛ لم يُتصفح إلا جزء منها</translation>
    </message>
    <message>
        <source>{path} lies too deep; folders below it were not looked through</source>
        <translation>{path} عميق جدًا؛ لم تُتصفح المجلدات التي بداخله</translation>
    </message>
    <message>
        <source>{path}: a {kind} is never changed; accept the sources where it was made</source>
        <translation>{path}: لا يُعدَّل أبدًا مستند من هذا النوع ({kind})؛ اقبل المصادر حيث أُعدّ</translation>
    </message>
    <message>
        <source>{path}: a {kind} is never changed; add to the folder that it was made from</source>
        <translation>{path}: لا يُعدَّل أبدًا مستند من هذا النوع ({kind})؛ أضف إلى المجلد الذي أُعدّ منه</translation>
    </message>
    <message>
        <source>{path}: git knows folders; compare this {kind} with another file</source>
        <translation>{path}: لا يعرف git إلا المجلدات؛ قارن هذا المستند ({kind}) بمستند آخر</translation>
    </message>
    <message>
        <source>{path}: there is no such folder</source>
        <translation>{path}: لا يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>{percent} % quoted</source>
        <translation>مقتبَس منه {percent}%</translation>
    </message>
    <message>
        <source>{place}: {told}</source>
        <translation>{place}: {told}</translation>
    </message>
    <message>
        <source>{problems}: {first}</source>
        <translation>{problems}: {first}</translation>
    </message>
    <message>
        <source>{quotes}: {verdicts}</source>
        <translation>{quotes}: {verdicts}</translation>
    </message>
    <message>
        <source>{reader} beside {other}</source>
        <translation>{reader} مقابل {other}</translation>
    </message>
    <message>
        <source>{shown} of {total} facts shown</source>
        <translation>الوقائع المعروضة: {shown} من {total}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{stray} was not exported together with {volume}: it is of another edition.</source>
        <translation>لم يُصدَّر {stray} مع {volume}: هو من إصدار آخر.</translation>
    </message>
    <message>
        <source>{suffix} is the suffix of several formats: say which with --to ({names})</source>
        <translation>اللاحقة {suffix} مشتركة بين عدة صيغ: عيّن الصيغة بالخيار --to ({names})</translation>
    </message>
    <message>
        <source>{title} – read only, from {file}</source>
        <translation>{title} – للقراءة فقط، من {file}</translation>
    </message>
    <message>
        <source>{title}: what has changed</source>
        <translation>{title}: ما الذي تغيّر</translation>
    </message>
    <message>
        <source>{told}, in {volumes} volumes: {names}</source>
        <translation>{told}، وعدد الأجزاء {volumes}: {names}</translation>
    </message>
    <message>
        <source>{told}; did you mean {near}?</source>
        <translation>{told}؛ هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>{told}; nothing was written</source>
        <translation>{told}؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>{told}; {option} leaves it out</source>
        <translation>{told}؛ يستبعده الخيار {option}</translation>
    </message>
    <message>
        <source>{url} is not the address of a model; it begins with http:// or https://</source>
        <translation>{url} ليس عنوان نموذج؛ يبدأ العنوان بالصيغة http:// أو https://</translation>
    </message>
    <message>
        <source>{verdict}: “{words}” ({source}, fact {fact})</source>
        <translation>{verdict}: «{words}» ({source}، الواقعة {fact})</translation>
    </message>
    <message>
        <source>{what} ({language})</source>
        <translation>{what} ({language})</translation>
    </message>
    <message>
        <source>{word} cannot begin a line or a text; put it in quotes</source>
        <translation>لا يمكن أن يبدأ سطر أو نص بما يلي: {word}؛ ضعه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{word} does not belong here</source>
        <translation>{word} في غير موضعه هنا</translation>
    </message>
    <message>
        <source>{word} is a tag, which a briefing does not use; put text with {sign} in quotes</source>
        <translation>{word} وسم YAML، ولا تستعمله ملفات Briefing؛ ضع النص الذي فيه {sign} بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{word} is neither {pair} nor a list item; is a {colon} missing?</source>
        <translation>{word} ليس {pair} ولا عنصرًا من قائمة؛ هل تنقصه {colon}؟</translation>
    </message>
    <message>
        <source>{word} is no size such as 1440x900, up to {most} each way</source>
        <translation>{word} ليس حجمًا مثل 1440x900، وحدّه {most} في كل اتجاه</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} ق.م</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>… and more, from here on unread</source>
        <translation>… وغيرها، مما لم يُقرأ ابتداءً من هنا</translation>
    </message>
    <message>
        <source>… and more: these are the first {most} problems</source>
        <translation>… وغيرها: هذه أول {most} مشكلة</translation>
    </message>
    <message>
        <source>≈ A long time without events is cut short.</source>
        <translation>≈ اختُصرت مدة طويلة خالية من الأحداث.</translation>
    </message>
</context>
</TS>
