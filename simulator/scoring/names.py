"""First and family names that are no words of the language: whose they are must move no mark.

Written down from many countries, for those who serve; a name that is also a word (Will, Grace, Mark) is left to what
stands around it.
"""

from simulator.customer.hearing.spelling import listed

_WRITTEN = """
aaliyah aaron abdul abdullah abena abigail achim adam adebayo adele adriana adrian agnes agnieszka ahmad ahmed aicha
aiko aisha akash akira alan alana alba albert alberto alejandra alejandro aleksandr alessandro alessia alex alexa
alexander alexandra alexis alfonso alfred ali alice alicia alina alisha alison allison alma alvaro alyssa amanda amara
amelia amina amir amit amy ana anastasia anders andre andrea andreas andrei andrew andrzej andy angela angelica
anh anika anil anita anja anjali ann anna anne annette annie anthony antje antoine anton antonio anya aoife arash
arjun arthur arturo asha ashley ashok astrid aurora ava axel ayesha aylin ayse barbara beata beatrice beatriz becky
ben benjamin bernard bernd beth bethany betty bharat bianca bilal bjorn bob bobby bogdan boris brad bradley brandon
breanna brenda brendan brian bridget brigitte brittany bronwyn bruno bryan caitlin caleb callum cameron camila camille
carina carl carla carlos carmen carol carolina caroline carolyn carrie cassandra catarina catherine cathy cecilia
celine chad chantal charlene charles charlie charlotte chen cheng cheryl chiara chidi chinedu chinwe chloe chris
christa christina christine christoph christopher christy chukwu claire clara claudia clement colin concepcion connor
corinna craig cristina curtis cynthia dagmar daisuke damian damien dan dana daniel daniela danielle danny
darius darnell darren daryl dave david dean deborah debbie deepa deepak deepika deirdre delia denise dennis derek
deshawn devon dewayne diana diane diego dieter dilip dimitri dina dmitri dolores dominic dominik donald donna doris
dorothy doug douglas duncan dustin dylan eamon ebony eddie edgar eduardo edward edwin eileen elaine elena elias elif
elijah elisa elisabeth eliza elizabeth ella ellen ellie elsa emeka emil emilia emiliano emilio emily emma emre enrique
erdem eric erica erik erika erin ernesto esperanza esther ethan eugene eva evan evelyn fabian farah farid fatima
fatou federico felicia felipe felix feng fernanda fernando filip fiona florian frances francesca francesco francisco
francois franz fred freddy frederic friedrich gabriel gabriela gareth gary gavin gemma geoff george georgia
georgina gerald gerard gerd gerhard gianni gina giorgio giovanni giulia giuseppe gloria gonzalo gordon graham greg
gregory greta guadalupe guido guillermo gustavo hakim hamza hana hannah hans harish harold haroon harriet harry
hassan heather heidi heike heinz helen helena helga henrik henry herbert hideo hilary hiroshi hoang howard hugh hugo
hussein ian ibrahim ida ignacio igor ikram ilse imani imran ines inga inge ingrid irena irene irina isaac isabel
isabella isabelle isaiah ismail ivan ivana jackie jackson jacob jacqueline jacques jada jaime jake jakob jakub jamal
jamar james jamie jana jane janet janice janine jared jasmin jasmine jason javier jay jayden jean jeanne jeff
jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jia jill jim jimena jimmy jin joan joana joanna joao
jochen jody joe joel joelle joerg johan johanna johannes john johnny jon jonas jonathan jordan jorge jose josefina
joseph josh joshua josie juan juana juanita judith judy julia julian juliana julie julien juliet jurgen
justin kaitlyn kamal kamila karen karim karin karina karl karla karolina karthik kasia kate katarina katarzyna
katherine kathleen kathryn kathy katie katja katrin kayla kaylee keiko keisha keith kelly kelsey ken kenji kenneth
kenya kerry kevin khadija khalid kim kimberly kiran kirsten kirsty klaus kofi krishna kristen kristin kristina
krzysztof kumar kurt kwame kyle lakisha lakshmi lamar lamont lars latisha latonya latoya laura lauren laurence lea
leah lee leila lena lenka leo leon leonardo leonie leroy leslie leticia li liam liliana lily lin linda lindsay ling
lisa liu liz lorena lorenzo lori lorraine louis louisa louise luana luca lucas lucia luciana lucy luis luisa lukas
lydia lynn maciej mackenzie maddie madeline madison magda magdalena mahmoud maja malcolm malik malika manfred manish
manoj manuel manuela mara marcel marcin marco marcos marcus margaret margarita maria mariam mariana marie marina mario
marion marisol marjorie markus marlon marta martha martin martina marvin mary maryam mateo mateusz mathias matilda
matt matteo matthew matthias maureen maurice mauricio maya mehmet mei melanie melinda melissa merle mia
michael michaela michal michel michele michelle miguel mihai mike mikhail milan milena miriam mitchell mohamed
mohammad mohammed mohan moira molly monica monika monique morgan moritz muhammad mustafa myriam nadia nadine naomi
narges nasir natalia natalie natasha nathalie nathan navid neil nele nelson nia niamh nicholas nick nicola nicolas
nicole nigel nikhil nikita nikki nikolai nina nisha noah noemi noor nora norbert norma obinna octavia oksana olaf ole
oleg olga oliver olivia oluwaseun omar orla oscar otto owen pablo palesa pam pamela pankaj paola paolo parvati
patricia patrick paul paula paulina paulo pavel pawel pedro peggy peter petra phil philip philipp phillip phoebe
pierre pilar piotr pooja pradeep prakash pranav preethi priscilla priya priyanka rachel rafael rahul raj rajesh
rajiv ralf ralph ramesh ramon ramona randy rania raphael raquel rashid raul ravi raymond rebecca regina reiko
reinhard renata renate rene rhys ricardo richard rick ricky rita robert roberta roberto robyn rodrigo roger rohan
roland rolf roman ron ronald ronnie rosa rosalind rosario rosemary rosie ross roxana roy ruben rudolf rui rupert
russell ruth ryan sabine sabrina sadia saeed saif sally salma salman sam samantha sameer samir samuel sana sandeep
sandra sandy sanjay santiago sara sarah sascha sasha satoshi scott sean sebastian selena serena sergei sergio seung
shanice shannon shaniqua sharon shaun shauna shawn sheila shelly shirley shreya silke silvia simon simone sinead
siobhan siyabonga sofia sonia sonja sophia sophie srinivas stacey stacy stanislaw stefan stefanie stella stephanie
stephen steve steven stuart sunil sunita suresh susan susana susanne suzanne svetlana sven sylvia tabitha tamara
tamika tania tanisha tanja tanya tara tariq tatiana ted terence teresa terrance terri terry thabo thandi theo theresa
thiago thierry thomas thorsten tiago tiffany tim timothy tina tobias todd tom tomas tomasz tommy toni tony tracey
tracy travis trevon trevor tristan troy tyler tyrone ulrich ulrike umar ursula uwe vadim valentina valeria valerie
vanessa vera verena veronica vicki vicky victor victoria vijay vikram viktor vincent vincenzo viola virginia vivek
vivian vlad vladimir walter wanda wang wei wendy werner wilhelm william wojciech wolfgang xavier xiao xin yan yang
yara yasmin yasmine ying yolanda yosef youssef yuki yuko yuri yusuf yvette yvonne zach zachary zahra zainab zara zhang
zhao zhen zoe zofia zsofia zuzanna
adams agarwal aguilar andersen anderson arnold bailey banerjee bauer becker bennett bianchi brooks campbell
castro chan chatterjee choi chowdhury clarke cohen collins costa cruz davies davis delgado dempsey diaz dubois edwards
ellis evans fernandes fernandez ferrari ferreira fischer fitzgerald flores gallagher garcia ghosh gomes gomez
gonzalez goldberg gupta gutierrez hansen harris harrison hernandez herrera hoffmann hughes hussain ivanov jansen
jenkins jensen jimenez johansson johnson jones kaur keller kelley kennedy khan kovacs kowalski krause larsen lewis
lopez maier martinez mbeki mccarthy mcdonald mehta meier mendoza meyer mitchell moreau moreno morris mueller muller
murphy murray nakamura ndlovu nguyen nielsen novak nowak obrien oconnor okafor okonkwo oliveira olsen ortiz owens
patel perera pereira perez petersen petrov pham phillips pinto popescu powell qureshi ramirez ramos rao reddy reyes
reynolds richards richter rivera roberts robertson robinson rodrigues rodriguez rogers romano romero rossi ruiz ryan
sanchez sanders santos sato schaefer schmidt schneider schroeder schulz sharma shah silva simmons singh smirnov smith
sokolov souza stevens stewart sullivan suzuki takahashi tanaka thompson torres tran varga vargas vasquez wagner
washington watanabe watson weber wilson wojcik wright yamamoto yildiz yilmaz zimmermann
"""
NAMES = listed(_WRITTEN)
