-- What a comment was put on, where that is a comment itself by now; elsewhere null, for then it is parent_id.
alter table post add column under_id integer references post (id);

-- What a question accepted, where that is a comment by now and so is accepted no more; elsewhere null.
alter table post add column chosen_id integer references post (id);

-- A question that follows on from what became a comment follows on from what that stands on.
drop view post_page;

-- A post as people see it: authors, categories and editors by the names that stand for them now.
create view post_page as
select
    p.id, p.uid, p.kind, p.parent_id, p.question_id,
    author.handle as author, author.points as author_points, p.author_name,
    category.path as category_path, category.title as category_title, p.tags,
    t.title, t.body, p.format, p.state, p.shown, p.up, p.down, p.flags, p.answer_count, p.comment_count,
    p.views, p.hotness, p.created_at, p.active_at, p.edited_at, editor.handle as edited_by,
    p.changed_at, changer.handle as changed_by, p.changed_what,
    p.closed, p.closed_reason, p.duplicate_of, duplicated.id as duplicate_id,
    p.accepted_id, question.accepted_id as question_accepted_id,
    iif(followed.kind = 'comment', followed.parent_id, followed.id) as follows_id
from post p
    left join post_text t on t.post_id = p.id
    left join user raw_author on raw_author.id = p.author_id
    left join user author on author.id = raw_author.survivor_id
    left join user raw_editor on raw_editor.id = p.edited_by_id
    left join user editor on editor.id = raw_editor.survivor_id
    left join user raw_changer on raw_changer.id = p.changed_by_id
    left join user changer on changer.id = raw_changer.survivor_id
    left join post question on question.id = p.question_id
    left join category raw_category on raw_category.id = question.category_id
    left join category on category.id = raw_category.survivor_id
    left join post duplicated on duplicated.uid = p.duplicate_of
    left join post followed on followed.uid = p.follows;
